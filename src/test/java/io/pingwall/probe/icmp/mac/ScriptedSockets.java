package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A macOS whose every answer is written beforehand; a tick is a microsecond.
final class ScriptedSockets implements Sockets {
    /// What recvmsg is to leave.
    record Incoming(byte[] packet, byte[] source, byte[] control) {}

    final Map<Integer, ArrayDeque<Incoming>> incoming =
            Map.of(4, new ArrayDeque<>(), 6, new ArrayDeque<>());
    final List<byte[]> packets = new ArrayList<>();
    final List<byte[]> targets = new ArrayList<>();
    final List<Integer> waits = new ArrayList<>();
    int openResult4 = 4;
    int openResult6 = 6;
    int sendResult;
    long now = 1_000_000_000;
    boolean closed;

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
        var next = incoming.get(fd).poll();
        if (next == null) {
            return -Darwin.EAGAIN;
        }
        var header = message.prepared();
        copy(next.source, header.get(ADDRESS, 0).reinterpret(header.get(JAVA_INT, 8)));
        var vector = header.get(ADDRESS, 16).reinterpret(16);
        copy(next.packet, vector.get(ADDRESS, 0).reinterpret(vector.get(JAVA_LONG, 8)));
        copy(next.control, header.get(ADDRESS, 32).reinterpret(header.get(JAVA_INT, 40)));
        header.set(JAVA_INT, 8, next.source.length);
        header.set(JAVA_INT, 40, next.control.length);
        return next.packet.length;
    }

    private static void copy(byte[] from, MemorySegment to) {
        MemorySegment.copy(MemorySegment.ofArray(from), 0, to, 0, from.length);
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
