package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.pingwall.probe.Echo;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Memory for a batch of received messages (an array of `mmsghdr`, recvmmsg(2)), and a cursor that
/// reads one of them with its control messages (cmsg(3), ip(7), ipv6(7)).
final class Inbox {
    static final int CAPACITY = 64;

    private static final int HEADER = 64;
    private static final int DATA = 256;

    /// Stamp, time to live and error together need more than 128, below which the kernel cuts the
    /// error off without a word.
    private static final int CONTROL = 256;

    private static final int NAME = 32;
    private static final int IOVEC = 16;
    private static final int CONTROL_HEADER = 16;

    private final Family family;
    private final MemorySegment headers;
    private final MemorySegment names;
    private final MemorySegment data;
    private final MemorySegment control;

    /// Of how many messages the kernel overwrote the lengths.
    private int used;

    private int current;
    private int length;
    private long stamp;
    private int ttl;
    private int errorOrigin;
    private int errorType;
    private int errorCode;
    private int errorInfo;
    private Address offender = new Address(0, 0);

    Inbox(Arena arena, Family family) {
        this.family = family;
        headers = arena.allocate((long) HEADER * CAPACITY, 64);
        names = arena.allocate((long) NAME * CAPACITY, 64);
        data = arena.allocate((long) DATA * CAPACITY, 64);
        control = arena.allocate((long) CONTROL * CAPACITY, 64);
        var vectors = arena.allocate((long) IOVEC * CAPACITY, 64);
        for (int i = 0; i < CAPACITY; i++) {
            long vector = (long) i * IOVEC;
            vectors.set(ADDRESS, vector, data.asSlice((long) i * DATA));
            vectors.set(JAVA_LONG, vector + 8, DATA);
            long header = (long) i * HEADER;
            headers.set(ADDRESS, header, names.asSlice((long) i * NAME));
            headers.set(ADDRESS, header + 16, vectors.asSlice(vector));
            headers.set(JAVA_LONG, header + 24, 1);
            headers.set(ADDRESS, header + 32, control.asSlice((long) i * CONTROL));
        }
        reset(CAPACITY);
    }

    /// @return how many messages came, none where it would have to wait, or `-errno`
    int receive(Libc libc, int fd, int flags) {
        reset(used);
        int received = libc.recvmmsg(fd, headers, CAPACITY, flags | Linux.MSG_DONTWAIT);
        used = Math.max(0, received);
        return received == -Linux.EAGAIN ? 0 : received;
    }

    private void reset(int count) {
        for (int i = 0; i < count; i++) {
            long header = (long) i * HEADER;
            headers.set(JAVA_INT, header + 8, NAME);
            headers.set(JAVA_LONG, header + 40, CONTROL);
            headers.set(JAVA_INT, header + 48, 0);
        }
    }

    /// Turns to message `i` of the batch.
    void open(int i) {
        current = i;
        length = headers.get(JAVA_INT, (long) i * HEADER + 56);
        stamp = 0;
        ttl = -1;
        errorOrigin = 0;
        long at = (long) i * CONTROL;
        long end = at + headers.get(JAVA_LONG, (long) i * HEADER + 40);
        while (at + CONTROL_HEADER <= end) {
            long size = control.get(JAVA_LONG, at);
            if (size < CONTROL_HEADER) {
                return;
            }
            read(control.get(JAVA_INT, at + 8), control.get(JAVA_INT, at + 12), at + 16);
            at += (size + 7) & -8;
        }
    }

    private void read(int level, int type, long at) {
        if (level == Linux.SOL_SOCKET && type == Linux.SO_TIMESTAMPING) {
            stamp = control.get(JAVA_LONG, at) * 1_000_000_000 + control.get(JAVA_LONG, at + 8);
        } else if (level == family.level && type == family.ttlMessage) {
            ttl = control.get(JAVA_INT, at);
        } else if (level == family.level && type == family.receiveErrors) {
            errorOrigin = control.get(JAVA_BYTE, at + 4);
            errorType = Byte.toUnsignedInt(control.get(JAVA_BYTE, at + 5));
            errorCode = Byte.toUnsignedInt(control.get(JAVA_BYTE, at + 6));
            errorInfo = control.get(JAVA_INT, at + 8);
            offender = Address.read(control, at + 16, family);
        }
    }

    /// Where the open message's bytes are.
    MemorySegment data() {
        return data;
    }

    long start() {
        return (long) current * DATA;
    }

    /// Bytes of the open message, as far as they were kept.
    int length() {
        return length;
    }

    /// Who sent it; for an error, whom our packet was for. As [Echo#high] and [Echo#low].
    long high() {
        return Address.high(names, (long) current * NAME, family);
    }

    long low() {
        return Address.low(names, (long) current * NAME, family);
    }

    /// The kernel's time of day in nanoseconds, when it left or arrived; 0 where there is none.
    long stamp() {
        return stamp;
    }

    /// -1 where unknown.
    int ttl() {
        return ttl;
    }

    /// `SO_EE_ORIGIN_...`; 0 where the message is no error.
    int errorOrigin() {
        return errorOrigin;
    }

    /// ICMP type of the error; likewise its code.
    int errorType() {
        return errorType;
    }

    int errorCode() {
        return errorCode;
    }

    /// For a packet that was too big, the MTU that would do.
    int errorInfo() {
        return errorInfo;
    }

    /// Who sent the error.
    Address offender() {
        return offender;
    }
}
