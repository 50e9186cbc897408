package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A macOS whose every answer is written beforehand; a tick is a microsecond.
final class ScriptedSockets implements Sockets {
    /// What recvmsg is to leave.
    record Incoming(MemorySegment packet, MemorySegment source, MemorySegment control) {}

    /// An option that was set.
    record Set(int fd, int level, int option, int value) {}

    private final Map<Integer, ArrayDeque<Incoming>> incoming = new HashMap<>();
    final List<byte[]> packets = new ArrayList<>();
    final List<byte[]> targets = new ArrayList<>();
    final List<byte[]> controls = new ArrayList<>();
    final List<Integer> senders = new ArrayList<>();
    final List<Set> options = new ArrayList<>();
    final List<InetAddress> sources = new ArrayList<>();
    final List<Integer> waits = new ArrayList<>();
    final List<List<Integer>> waitedFor = new ArrayList<>();
    int openResult4 = 4;
    int openResult6 = 6;
    int sendResult;
    int setResult;

    /// What the next socket with a source is.
    int sourceResult = 7;

    long now = 1_000_000_000;
    boolean closed;

    /// What is still to come; the usual sockets are 4 and 6.
    ArrayDeque<Incoming> incoming(int fd) {
        return incoming.computeIfAbsent(fd, _ -> new ArrayDeque<>());
    }

    @Override
    public int open(Family family, @Nullable InetAddress source) {
        if (source == null) {
            return family == Family.IPV4 ? openResult4 : openResult6;
        }
        sources.add(source);
        return sourceResult < 0 ? sourceResult : sourceResult++;
    }

    @Override
    public int option(int fd, int level, int option) {
        return option == Darwin.IP_TTL ? 63 : -Darwin.EINVAL;
    }

    @Override
    public int setOption(int fd, int level, int option, int value) {
        options.add(new Set(fd, level, option, value));
        return setResult;
    }

    /// Follows the pointers of the `msghdr` as a kernel would.
    @Override
    @SuppressWarnings("restricted")
    public int send(int fd, MemorySegment header) {
        if (sendResult >= 0) {
            var vector = header.get(ADDRESS, 16).reinterpret(16);
            senders.add(fd);
            packets.add(bytes(vector.get(ADDRESS, 0), vector.get(JAVA_LONG, 8)));
            targets.add(bytes(header.get(ADDRESS, 0), header.get(JAVA_INT, 8)));
            controls.add(bytes(header.get(ADDRESS, 32), header.get(JAVA_INT, 40)));
        }
        return sendResult;
    }

    @SuppressWarnings("restricted")
    private static byte[] bytes(MemorySegment pointer, long length) {
        return length == 0 ? new byte[0] : pointer.reinterpret(length).toArray(JAVA_BYTE);
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
        waitedFor.add(Arrays.stream(fds).boxed().toList());
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
