package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.pingwall.probe.AddressText;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;

/// One socket with all that is under way on it: sends, matches what comes in, gives up what is
/// overdue. Belongs to the engine's thread.
///
/// An answer is ours if its sequence number is taken, its cookie fits and it comes from whom we
/// asked.
final class Lane {
    /// Ends a flight: tells whoever asked.
    @FunctionalInterface
    interface Ending {
        void end(Flight flight, Outcome outcome);
    }

    /// What all lanes of an engine share.
    record Shared(
            Arena arena,
            Libc libc,
            Cookies cookies,
            OwnAddresses own,
            Ignored ignored,
            Ending ending) {}

    /// An answer this late was read late, and whether others were lost meanwhile is not known.
    private static final long STOOD_STILL_NANOS = 1_000_000_000;

    private final Shared shared;
    private final EchoSocket socket;
    private final SequenceTable table = new SequenceTable();
    private final TimeoutWheel wheel;
    private final DropWatch drops;
    private final Inbox replies;
    private final Inbox errors;
    private final Sender sender;

    Lane(Shared shared, EchoSocket socket) {
        this.shared = shared;
        this.socket = socket;
        long now = System.nanoTime();
        wheel = new TimeoutWheel(now);
        drops = new DropWatch(shared.libc, socket, shared.ignored, now);
        replies = new Inbox(shared.arena, socket.family());
        errors = new Inbox(shared.arena, socket.family());
        sender = new Sender(shared.arena, shared.libc, socket, this::readErrors);
        discardStrangers();
    }

    /// A raw socket is handed everybody's packets from its opening until its filter is in place.
    private void discardStrangers() {
        int count;
        do {
            count = replies.receive(shared.libc, socket.fd(), 0);
        } while (count > 0);
    }

    int fd() {
        return socket.fd();
    }

    boolean isFull() {
        return table.isFull();
    }

    /// Sends the echo, or tells at once why it could not be sent.
    void launch(Echo echo) {
        var flight = new Flight(echo, shared.cookies.next());
        int sequence = table.nextFree();
        int errno = sender.send(flight, echo.address(), sequence);
        if (errno == 0) {
            table.put(sequence, flight);
            wheel.arm(flight);
        } else {
            shared.ending.end(flight, SendErrors.unasked(errno, echo.address()));
        }
    }

    /// Reads all that has come.
    ///
    /// @return how many packets that were
    int read() {
        readErrors();
        int total = 0;
        // what a pending error of some target makes of the call is over once it was read
        for (int failures = 0; failures < Inbox.CAPACITY; ) {
            int count = replies.receive(shared.libc, socket.fd(), 0);
            if (count < 0) {
                readErrors();
                failures++;
                continue;
            }
            for (int i = 0; i < count; i++) {
                replies.open(i);
                arrived(i == 0);
            }
            total += count;
            if (count < Inbox.CAPACITY) {
                break;
            }
        }
        return total;
    }

    /// Gives up what is overdue. What came until `now` must have been read.
    void expire(long now) {
        drops.lookNowAndThen(now);
        wheel.expire(
                now,
                flight -> {
                    table.remove(flight);
                    shared.ending.end(flight, judge(flight, now));
                });
    }

    long nanosToNextTimeout(long now) {
        return wheel.nanosToNext(now);
    }

    private Outcome judge(Flight flight, long now) {
        long late = now - flight.deadline();
        if (late > STOOD_STILL_NANOS) {
            return new Unasked(
                    Cause.LATE, "it stood still for " + late / 1_000_000_000 + " s or more");
        }
        if (drops.droppedSince(flight.sentNanos, now)) {
            return new Unasked(Cause.OVERRUN, "");
        }
        return new Lost(Loss.TIMEOUT, "");
    }

    private void arrived(boolean firstOfBatch) {
        var data = replies.data();
        long at = replies.start();
        int length = replies.length();
        int ttl = replies.ttl();
        if (socket.way() == Way.RAW && socket.family() == Family.IPV4) {
            int header = (data.get(JAVA_BYTE, at) & 0xf) * 4;
            at += header;
            length -= header;
        }
        if (length < EchoPacket.HEADER + Long.BYTES
                || EchoPacket.type(data, at) != socket.family().echoReply) {
            shared.ignored.strangers.increment();
            return;
        }
        long cookie = EchoPacket.cookie(data, at);
        var flight = match(EchoPacket.sequence(data, at), cookie);
        if (flight == null) {
            return;
        }
        if (!flight.anySource && !flight.destination.equals(replies.address())) {
            shared.ignored.strangers.increment();
            return;
        }
        if (flight.departedStamp == 0 && firstOfBatch) {
            // the stamp of its leaving may have come after the error queue was read
            readErrors();
        }
        answered(flight, replies.stamp(), ttl);
    }

    private void answered(Flight flight, long arrivedStamp, int ttl) {
        if (flight.over()) {
            return;
        }
        table.remove(flight);
        long nanos =
                RoundTrip.nanos(
                        flight.sentStamp,
                        flight.departedStamp,
                        arrivedStamp,
                        System.nanoTime() - flight.sentNanos);
        if (arrivedStamp != 0 && nanos > flight.timeoutNanos()) {
            shared.ignored.late.increment();
            shared.ending.end(flight, new Lost(Loss.TIMEOUT, ""));
        } else {
            shared.ending.end(flight, new Reply(nanos, ttl));
        }
    }

    /// The flight with this number and cookie; counts what is nobody's.
    private @Nullable Flight match(int sequence, long cookie) {
        var flight = table.get(sequence);
        if (flight != null && flight.cookie == cookie) {
            return flight;
        }
        (shared.cookies.isOurs(cookie) ? shared.ignored.late : shared.ignored.strangers)
                .increment();
        return null;
    }

    private void readErrors() {
        int count;
        do {
            count = errors.receive(shared.libc, socket.fd(), Linux.MSG_ERRQUEUE);
            for (int i = 0; i < count; i++) {
                errors.open(i);
                switch (errors.errorOrigin()) {
                    case Linux.SO_EE_ORIGIN_TIMESTAMPING -> departed();
                    case Linux.SO_EE_ORIGIN_ICMP, Linux.SO_EE_ORIGIN_ICMP6 -> refused();
                    default -> {}
                }
            }
        } while (count == Inbox.CAPACITY);
    }

    /// The kernel hands back what left, with all headers: our packet is its tail.
    private void departed() {
        long at = errors.start() + errors.length() - EchoPacket.LENGTH;
        if (at < errors.start()) {
            return;
        }
        var flight = table.get(EchoPacket.sequence(errors.data(), at));
        if (flight != null && flight.cookie == EchoPacket.cookie(errors.data(), at)) {
            flight.departedStamp = errors.stamp();
        }
    }

    /// An ICMP error quotes the packet that caused it, sometimes no more than its header.
    private void refused() {
        long at = errors.start();
        if (errors.length() < EchoPacket.HEADER
                || EchoPacket.identifier(errors.data(), at) != socket.identifier()) {
            shared.ignored.strangers.increment();
            return;
        }
        var flight = table.get(EchoPacket.sequence(errors.data(), at));
        boolean quotesCookie = errors.length() >= EchoPacket.HEADER + Long.BYTES;
        if (flight == null
                || !flight.destination.equals(errors.address())
                || (quotesCookie && flight.cookie != EchoPacket.cookie(errors.data(), at))) {
            shared.ignored.late.increment();
            return;
        }
        table.remove(flight);
        var offender = errors.offender().toInetAddress(socket.family());
        shared.ending.end(
                flight,
                new Lost(
                        IcmpErrors.loss(socket.family(), errors.errorType(), errors.errorCode()),
                        shared.own.contains(offender) ? "" : AddressText.of(offender)));
    }
}
