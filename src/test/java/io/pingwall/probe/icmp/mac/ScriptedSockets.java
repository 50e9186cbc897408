package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// A macOS whose every answer is written beforehand; a tick is a microsecond.
final class ScriptedSockets implements Sockets {
    /// What recvmsg is to leave.
    record Incoming(MemorySegment packet, MemorySegment source, MemorySegment control) {}

    private final ArrayDeque<Incoming> incoming4 = new ArrayDeque<>();
    private final ArrayDeque<Incoming> incoming6 = new ArrayDeque<>();
    final List<byte[]> packets = new ArrayList<>();
    final List<byte[]> targets = new ArrayList<>();
    final List<Integer> waits = new ArrayList<>();
    int openResult4 = 4;
    int openResult6 = 6;
    int sendResult;
    long now = 1_000_000_000;
    boolean closed;

    /// What is still to come; the sockets are 4 and 6.
    ArrayDeque<Incoming> incoming(int fd) {
        return fd == 4 ? incoming4 : incoming6;
    }

    @Override
    public int open(Family family) {
        return family == Family.IPV4 ? openResult4 : openResult6;
    }

    @Override
    public int send(int fd, MemorySegment packet, MemorySegment address) {
        if (sendResult >= 0) {
            packets.add(packet.toArray(JAVA_BYTE));
            targets.add(address.toArray(JAVA_BYTE));
        }
        return sendResult;
    }

    /// Follows the pointers of the `msghdr` as a kernel would.
    @Override
    @SuppressWarnings("restricted")
    public int receive(int fd, Message message) {
        var next = incoming(fd).poll();
        if (next == null) {
            return -Darwin.EAGAIN;
        }
        var header = message.prepared();
        header.get(ADDRESS, 0).reinterpret(header.get(JAVA_INT, 8)).copyFrom(next.source);
        var vector = header.get(ADDRESS, 16).reinterpret(16);
        vector.get(ADDRESS, 0).reinterpret(vector.get(JAVA_LONG, 8)).copyFrom(next.packet);
        header.get(ADDRESS, 32).reinterpret(header.get(JAVA_INT, 40)).copyFrom(next.control);
        header.set(JAVA_INT, 8, (int) next.source.byteSize());
        header.set(JAVA_INT, 40, (int) next.control.byteSize());
        return (int) next.packet.byteSize();
    }

    @Override
    public void await(int[] fds, int millis) {
        waits.add(millis);
    }

    @Override
    public void wake() {}

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public long ticks() {
        return now / 1_000;
    }

    @Override
    public long nanos(long ticks) {
        return ticks * 1_000;
    }

    @Override
    public void close() {
        closed = true;
    }
}
