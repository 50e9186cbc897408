package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means.Way;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Instant;

/// Collects requests and hands them to the kernel as a batch (an array of `mmsghdr`, sendmmsg(2)),
/// in memory that is used again and again.
///
/// The kernel stamps what leaves in batches of up to [#STAMPED]; in larger ones the moment of
/// sending is interpolated between the stamps before and after the batch.
final class Outbox {
    /// Is told what became of each request.
    interface Fate {
        void sent(Flight flight);

        /// @param errno why the kernel would not
        void refused(Flight flight, int errno);
    }

    static final int CAPACITY = 32;

    /// In larger batches the kernel's stamps of what leaves would cost more than they tell: each is
    /// a packet more to be read, a third of the CPU time of a ping.
    static final int STAMPED = 16;

    private static final int ATTEMPTS = 5;
    private static final long ROOM_WAIT_NANOS = 2_000_000;
    private static final long NO_PATIENCE_NANOS = 100_000_000;
    private static final int HEADER = 64;
    private static final int NAME = 32;
    private static final int IOVEC = 16;

    private final Libc libc;
    private final EchoSocket socket;
    private final Runnable readErrors;
    private final Fate fate;
    private final Arena arena;
    private final MemorySegment headers;
    private final MemorySegment names;
    private final MemorySegment vectors;
    private final MemorySegment[] packets = new MemorySegment[CAPACITY];
    private final PacketOptions[] options = new PacketOptions[CAPACITY];
    private final @Nullable Flight[] flights = new @Nullable Flight[CAPACITY];
    private final MemorySegment polled;
    private final boolean ownChecksum;
    private int staged;
    private long stampedNanos = System.nanoTime();
    private long fullNanos;
    private boolean full;

    /// @param readErrors empties the socket's error queue
    Outbox(Arena arena, Libc libc, EchoSocket socket, Runnable readErrors, Fate fate) {
        this.arena = arena;
        this.libc = libc;
        this.socket = socket;
        this.readErrors = readErrors;
        this.fate = fate;
        headers = arena.allocate((long) HEADER * CAPACITY, 64);
        names = arena.allocate((long) NAME * CAPACITY, 64);
        vectors = arena.allocate((long) IOVEC * CAPACITY, 64);
        for (int i = 0; i < CAPACITY; i++) {
            packets[i] = packet(i, EchoPacket.LENGTH);
            long header = (long) i * HEADER;
            headers.set(ADDRESS, header, names.asSlice((long) i * NAME));
            headers.set(JAVA_INT, header + 8, socket.family().sockaddrLength);
            headers.set(ADDRESS, header + 16, vectors.asSlice((long) i * IOVEC));
            headers.set(JAVA_LONG, header + 24, 1);
            options[i] = new PacketOptions(arena, socket.family());
        }
        polled = arena.allocate(8, 8);
        polled.set(JAVA_INT, 0, socket.fd());
        polled.set(JAVA_SHORT, 4, Linux.POLLOUT);
        ownChecksum = socket.way() == Way.RAW && socket.family() == Family.IPV4;
    }

    private MemorySegment packet(int i, int length) {
        var packet = arena.allocate(length, 8);
        EchoPacket.prepare(packet, socket.family(), socket.identifier());
        vectors.set(ADDRESS, (long) i * IOVEC, packet);
        vectors.set(JAVA_LONG, (long) i * IOVEC + 8, length);
        return packet;
    }

    boolean isFull() {
        return staged == CAPACITY;
    }

    /// When it last asked for the kernel's stamps of what leaves.
    long stampedNanos() {
        return stampedNanos;
    }

    /// Makes a request ready to go; there must be room.
    void stage(Flight flight, Echo echo) {
        int i = staged++;
        flights[i] = flight;
        int length = flight.length();
        if (length > packets[i].byteSize()) {
            packets[i] = packet(i, length);
        }
        vectors.set(JAVA_LONG, (long) i * IOVEC + 8, length);
        Address.write(names, (long) i * NAME, echo);
        EchoPacket.fill(packets[i], flight.sequence, flight.cookie);
        if (ownChecksum) {
            EchoPacket.sum(packets[i], length);
        }
        options[i].write(echo.options());
    }

    private void control(boolean stamped) {
        for (int i = 0; i < staged; i++) {
            long header = (long) i * HEADER;
            headers.set(ADDRESS, header + 32, options[i].memory(stamped));
            headers.set(JAVA_LONG, header + 40, options[i].length(stamped));
        }
    }

    /// Hands over all that is ready.
    ///
    /// Another target's pending ICMP error makes the kernel refuse a good one: reading the error
    /// queue clears that, so a refusal counts only when it lasts.
    void flush() {
        if (staged == 0) {
            return;
        }
        boolean stamped = staged <= STAMPED;
        control(stamped);
        if (stamped) {
            stampedNanos = System.nanoTime();
        }
        int failures = 0;
        for (int from = 0; from < staged; ) {
            long nanos = System.nanoTime();
            long stamp = timeOfDay();
            int sent =
                    libc.sendmmsg(
                            socket.fd(),
                            headers.asSlice((long) from * HEADER),
                            staged - from,
                            Linux.MSG_DONTWAIT);
            if (sent > 0) {
                stamp(from, sent, nanos, stamp);
                from += sent;
                failures = 0;
                continue;
            }
            readErrors.run();
            boolean hopeless =
                    sent == -Linux.ENOBUFS || (sent == -Linux.EAGAIN && !roomCame(nanos));
            if (hopeless || ++failures == ATTEMPTS) {
                refuse(from++, -sent, nanos);
                failures = 0;
            }
        }
        staged = 0;
    }

    private void stamp(int from, int count, long nanos, long stamp) {
        long each = (System.nanoTime() - nanos) / count;
        for (int i = from; i < from + count; i++) {
            var flight = flights[i];
            if (flight != null) {
                flight.sentNanos = nanos + (i - from) * each;
                flight.sentStamp = stamp + (i - from) * each;
                flight.earliestStamp = stamp;
                flights[i] = null;
                fate.sent(flight);
            }
        }
    }

    private void refuse(int i, int errno, long nanos) {
        var flight = flights[i];
        if (flight != null) {
            flight.sentNanos = nanos;
            flights[i] = null;
            fate.refused(flight, errno);
        }
    }

    /// Waits a moment for room to send. Not again where that was in vain just before: a link that
    /// stands still must not hold up reading and timeouts.
    private boolean roomCame(long now) {
        if (full && now - fullNanos < NO_PATIENCE_NANOS) {
            return false;
        }
        full = libc.ppoll(polled, 1, ROOM_WAIT_NANOS) == 0;
        fullNanos = now;
        return !full;
    }

    private static long timeOfDay() {
        var now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }
}
