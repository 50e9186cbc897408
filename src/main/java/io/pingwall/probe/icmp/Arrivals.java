package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.pingwall.language.Phrases;
import io.pingwall.probe.AddressText;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;

/// Reads what comes in on one socket and ends the flights it belongs to. Belongs to the engine's
/// thread.
///
/// An answer is ours if its sequence number is taken, its cookie fits and it comes from whom we
/// asked.
final class Arrivals {
    private static final Phrases SAY = Phrases.of(Arrivals.class);

    private static final int ETHERNET_HEADER = 14;
    private static final int IP_HEADER_4 = 20;
    private static final int IP_HEADER_6 = 40;

    private final Lane.Shared shared;
    private final EchoSocket socket;
    private final SequenceTable table;
    private final Lane.Ending ending;
    private final Inbox replies;
    private final Inbox errors;

    /// @param ending ends flights of this socket
    Arrivals(Lane.Shared shared, EchoSocket socket, SequenceTable table, Lane.Ending ending) {
        this.shared = shared;
        this.socket = socket;
        this.table = table;
        this.ending = ending;
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
        int total = 0;
        // an error of some target makes the call fail until it was read from the error queue
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
        var flight = table.get(EchoPacket.sequence(data, at));
        if (flight == null || flight.cookie != cookie) {
            (shared.cookies().isOurs(cookie) ? shared.ignored().late : shared.ignored().strangers)
                    .increment();
            return;
        }
        if (!flight.takesFrom(replies.high(), replies.low())) {
            shared.ignored().strangers.increment();
            return;
        }
        if (flight.over()) {
            stray(flight);
            return;
        }
        if (flight.departedStamp == 0 && firstOfBatch) {
            // the stamp of its leaving may have come after the error queue was read
            readErrors();
        }
        answered(flight, replies.stamp(), ttl);
    }

    private void answered(Flight flight, long arrivedStamp, int ttl) {
        long elapsed = System.nanoTime() - flight.sentNanos;
        long nanos = RoundTrip.nanos(flight, arrivedStamp, elapsed);
        if (arrivedStamp != 0 && nanos > flight.timeoutNanos()) {
            ending.end(flight, new Lost(Loss.TIMEOUT, ""));
            stray(flight);
        } else {
            ending.end(flight, new Reply(nanos, ttl));
        }
    }

    private void stray(Flight flight) {
        switch (flight.stray()) {
            case DUPLICATE -> shared.ignored().duplicates.increment();
            case LATE, REORDERED -> shared.ignored().late.increment();
        }
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

    /// The kernel hands back what left, with all headers, cut to the room there is: ours begins
    /// after an IP header, which may follow one of Ethernet.
    private void departed() {
        int ip = socket.family() == Family.IPV4 ? IP_HEADER_4 : IP_HEADER_6;
        boolean _ = departed(ETHERNET_HEADER + ip) || departed(ip) || departed(0);
    }

    private boolean departed(int offset) {
        if (errors.length() < offset + EchoPacket.HEADER + Long.BYTES) {
            return false;
        }
        long at = errors.start() + offset;
        var flight = table.get(EchoPacket.sequence(errors.data(), at));
        if (flight == null || flight.cookie != EchoPacket.cookie(errors.data(), at)) {
            return false;
        }
        flight.departedStamp = errors.stamp();
        return true;
    }

    /// An ICMP error quotes the packet that caused it, sometimes no more than its header.
    private void refused() {
        long at = errors.start();
        boolean quotesCookie = errors.length() >= EchoPacket.HEADER + Long.BYTES;
        if (errors.length() < EchoPacket.HEADER
                || EchoPacket.identifier(errors.data(), at) != socket.identifier()) {
            // a raw socket is told the errors of all others to the same address
            if (!quotesCookie || !shared.cookies().isOurs(EchoPacket.cookie(errors.data(), at))) {
                shared.ignored().strangers.increment();
            }
            return;
        }
        var flight = table.get(EchoPacket.sequence(errors.data(), at));
        if (flight == null
                || flight.over()
                || !flight.isFor(errors.high(), errors.low())
                || (quotesCookie && flight.cookie != EchoPacket.cookie(errors.data(), at))) {
            shared.ignored().late.increment();
            return;
        }
        var loss = IcmpErrors.loss(socket.family(), errors.errorType(), errors.errorCode());
        ending.end(flight, new Lost(loss, by(loss)));
    }

    /// The router that said so, where it was one; for a packet too big, with what would do.
    private String by(Loss loss) {
        var offender = errors.offender().toInetAddress(socket.family());
        if (shared.own().test(offender)) {
            return "";
        }
        var router = AddressText.of(offender);
        return loss == Loss.TOO_BIG && errors.errorInfo() > 0
                ? SAY.of("next-link", router, String.valueOf(errors.errorInfo()))
                : router;
    }
}
