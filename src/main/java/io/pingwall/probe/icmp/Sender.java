package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.time.Instant;

/// Sends one request at a time, in memory that is used again and again.
///
/// Batches (sendmmsg) gain a tenth of the time and blur the moment of sending.
final class Sender {
    private static final int ATTEMPTS = 5;
    private static final long ROOM_WAIT_NANOS = 2_000_000;
    private static final long NO_PATIENCE_NANOS = 100_000_000;

    private final Libc libc;
    private final EchoSocket socket;
    private final Runnable readErrors;
    private final MemorySegment packet;
    private final MemorySegment target;
    private final MemorySegment polled;
    private long fullNanos;
    private boolean full;

    /// @param readErrors empties the socket's error queue
    Sender(Arena arena, Libc libc, EchoSocket socket, Runnable readErrors) {
        this.libc = libc;
        this.socket = socket;
        this.readErrors = readErrors;
        packet = arena.allocate(EchoPacket.LENGTH, 8);
        target = arena.allocate(socket.family().sockaddrLength, 8);
        EchoPacket.prepare(packet, socket.family(), socket.identifier());
        polled = arena.allocate(8, 8);
        polled.set(JAVA_INT, 0, socket.fd());
        polled.set(JAVA_SHORT, 4, Linux.POLLOUT);
    }

    /// Sends, and stamps the flight with the moment.
    ///
    /// Another target's pending ICMP error makes the kernel refuse a good one: reading the error
    /// queue clears that, so a refusal counts only when it lasts.
    ///
    /// @return 0, or `errno`
    int send(Flight flight, InetAddress address, int sequence) {
        Address.write(target, address);
        EchoPacket.fill(packet, sequence, flight.cookie);
        int errno = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            flight.sentNanos = System.nanoTime();
            flight.sentStamp = timeOfDay();
            errno = -libc.sendto(socket.fd(), packet, Linux.MSG_DONTWAIT, target);
            if (errno <= 0) {
                return 0;
            }
            readErrors.run();
            if (errno == Linux.ENOBUFS || (errno == Linux.EAGAIN && !roomCame(flight.sentNanos))) {
                return errno;
            }
        }
        return errno;
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
