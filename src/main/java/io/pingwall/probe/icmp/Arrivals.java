package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.pingwall.probe.AddressText;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;

import org.jspecify.annotations.Nullable;

/// Reads what comes in on one socket and ends the flights it belongs to. Belongs to the engine's
/// thread.
///
/// An answer is ours if its sequence number is taken, its cookie fits and it comes from whom we
/// asked.
final class Arrivals {
    private final Lane.Shared shared;
    private final EchoSocket socket;
    private final SequenceTable table;
    private final Inbox replies;
    private final Inbox errors;

    Arrivals(Lane.Shared shared, EchoSocket socket, SequenceTable table) {
        this.shared = shared;
        this.socket = socket;
        this.table = table;
        replies = new Inbox(shared.arena(), socket.family());
        errors = new Inbox(shared.arena(), socket.family());
        discardStrangers();
    }

    /// A raw socket is handed everybody's packets from its opening until its filter is in place.
    private void discardStrangers() {
        int count;
        do {
            count = replies.receive(shared.libc(), socket.fd(), 0);
        } while (count > 0);
    }

    /// Reads all that has come.
    ///
    /// @return how many packets that were
    int read() {
        readErrors();
        int total = 0;
        // what a pending error of some target makes of the call is over once it was read
        for (int failures = 0; failures < Inbox.CAPACITY; ) {
            int count = replies.receive(shared.libc(), socket.fd(), 0);
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
            shared.ignored().strangers.increment();
            return;
        }
        long cookie = EchoPacket.cookie(data, at);
        var flight = match(EchoPacket.sequence(data, at), cookie);
        if (flight == null) {
            return;
        }
        if (!flight.anySource && !flight.destination.equals(replies.address())) {
            shared.ignored().strangers.increment();
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
            shared.ignored().late.increment();
            shared.ending().end(flight, new Lost(Loss.TIMEOUT, ""));
        } else {
            shared.ending().end(flight, new Reply(nanos, ttl));
        }
    }

    /// The flight with this number and cookie; counts what is nobody's.
    private @Nullable Flight match(int sequence, long cookie) {
        var flight = table.get(sequence);
        if (flight != null && flight.cookie == cookie) {
            return flight;
        }
        (shared.cookies().isOurs(cookie) ? shared.ignored().late : shared.ignored().strangers)
                .increment();
        return null;
    }

    /// Reads the error queue: the kernel's stamps of what left, and ICMP errors.
    void readErrors() {
        int count;
        do {
            count = errors.receive(shared.libc(), socket.fd(), Linux.MSG_ERRQUEUE);
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
            shared.ignored().strangers.increment();
            return;
        }
        var flight = table.get(EchoPacket.sequence(errors.data(), at));
        boolean quotesCookie = errors.length() >= EchoPacket.HEADER + Long.BYTES;
        if (flight == null
                || !flight.destination.equals(errors.address())
                || (quotesCookie && flight.cookie != EchoPacket.cookie(errors.data(), at))) {
            shared.ignored().late.increment();
            return;
        }
        table.remove(flight);
        var offender = errors.offender().toInetAddress(socket.family());
        shared.ending()
                .end(
                        flight,
                        new Lost(
                                IcmpErrors.loss(
                                        socket.family(), errors.errorType(), errors.errorCode()),
                                shared.own().contains(offender) ? "" : AddressText.of(offender)));
    }
}
