package io.pingwall.probe.icmp.mac;

import io.pingwall.language.Phrases;
import io.pingwall.probe.AddressText;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.icmp.engine.Deadlines;
import io.pingwall.probe.icmp.engine.Engine;
import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.probe.icmp.engine.Transport.Ending;
import io.pingwall.probe.icmp.mac.SequenceTable.Sent;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/// One socket with all that is under way on it. Belongs to the engine's thread.
///
/// The kernel leaves our identifier as it is, and hands us the packets of others: an answer is ours
/// if identifier and cookie fit and it comes from whom we asked. An error is, if it quotes that.
final class Lane {
    private static final Phrases SAY = Phrases.of(Lane.class);

    /// What all lanes share.
    ///
    /// @param own whether an address is this machine's
    record Shared(Arena arena, Sockets sockets, Ending ending, Predicate<InetAddress> own) {}

    private final Shared shared;
    private final Family family;
    private final int fd;
    private final int identifier = ThreadLocalRandom.current().nextInt(1, 0x1_0000);
    private final SequenceTable table = new SequenceTable();
    private final Deadlines deadlines = new Deadlines();
    private final Outbox outbox;
    private final @Nullable SocketOptions options;
    private final Message message;
    private long cookie = ThreadLocalRandom.current().nextLong();

    Lane(Shared shared, Family family, int fd) {
        this.shared = shared;
        this.family = family;
        this.fd = fd;
        outbox = new Outbox(shared.arena, family, identifier);
        options = family == Family.IPV4 ? new SocketOptions(shared.sockets, fd) : null;
        message = new Message(shared.arena);
    }

    int fd() {
        return fd;
    }

    void launch(Flight flight) {
        if (table.isFull()) {
            shared.ending.end(flight, new Unasked(Cause.NO_BUFFER, SAY.of("too-many-pings")));
            return;
        }
        var impossible =
                options == null ? Optional.<Unasked>empty() : options.apply(flight.options());
        if (impossible.isPresent()) {
            shared.ending.end(flight, impossible.get());
            return;
        }
        int sequence = table.nextFree();
        cookie++;
        var request = outbox.prepared(flight, sequence, cookie);
        flight.sent(shared.sockets.nanoTime());
        long ticks = shared.sockets.ticks();
        int result = shared.sockets.send(fd, request);
        if (result < 0) {
            shared.ending.end(flight, SendErrors.outcome(-result, flight));
            return;
        }
        table.put(sequence, new Sent(flight, cookie, ticks));
        deadlines.arm(flight, sequence);
    }

    /// Reads all that has come.
    void read() {
        int length = shared.sockets.receive(fd, message);
        while (length >= 0) {
            Heard.read(message.data(), length, family).ifPresent(this::hear);
            length = shared.sockets.receive(fd, message);
        }
    }

    private void hear(Heard heard) {
        switch (heard) {
            case Heard.Answer answer -> answered(answer);
            case Heard.Refusal refusal -> refused(refusal);
        }
    }

    private void answered(Heard.Answer answer) {
        var sent = match(answer.identifier(), answer.sequence());
        if (sent == null || sent.cookie() != answer.cookie()) {
            return;
        }
        var flight = sent.flight();
        // 0.0.0.0 and :: stand for this machine, which answers with another address
        if (!flight.address().isAnyLocalAddress()
                && !flight.address().equals(message.source(family))) {
            return;
        }
        table.remove(answer.sequence());
        var controls = message.control();
        int ttl = family == Family.IPV4 ? answer.ttl() : controls.hopLimit();
        shared.ending.end(flight, flight.answered(roundTrip(sent, controls.ticks()), ttl));
    }

    private void refused(Heard.Refusal refusal) {
        var sent = match(refusal.identifier(), refusal.sequence());
        if (sent == null
                || !sent.flight().address().equals(refusal.destination())
                || refusal.cookie().orElse(sent.cookie()) != sent.cookie()) {
            return;
        }
        table.remove(refusal.sequence());
        shared.ending.end(sent.flight(), new Lost(refusal.loss(), by(refusal)));
    }

    /// The router that said so, where it was one; for a packet too big, with what would do.
    private String by(Heard.Refusal refusal) {
        var address = message.source(family);
        if (shared.own.test(address)) {
            return "";
        }
        var router = AddressText.of(address);
        return refusal.loss() == Loss.TOO_BIG && refusal.mtu() > 0
                ? SAY.of("next-link", router, String.valueOf(refusal.mtu()))
                : router;
    }

    private @Nullable Sent match(int carried, int sequence) {
        return carried == identifier ? table.get(sequence) : null;
    }

    /// By the kernel's stamp of the arrival where there is a credible one: a busy program does not
    /// lengthen what that says. Under Rosetta the stamp ticks at another pace than our own clock.
    private long roundTrip(Sent sent, long arrived) {
        long elapsed = shared.sockets.nanoTime() - sent.flight().sentNanos();
        if (arrived == 0) {
            return elapsed;
        }
        long nanos = shared.sockets.nanos(arrived - sent.ticks());
        return nanos < 0 || nanos > elapsed ? elapsed : nanos;
    }

    /// Gives up what is overdue. What came until `now` must have been read.
    void expire(long now) {
        deadlines.expire(
                now,
                (flight, sequence) -> {
                    table.remove(sequence);
                    shared.ending.end(flight, flight.overdue(now));
                });
    }

    int millisToNext(long now) {
        return deadlines.millisToNext(now);
    }

    void abandon() {
        for (int sequence = 0; sequence < SequenceTable.SIZE; sequence++) {
            var sent = table.get(sequence);
            if (sent != null) {
                table.remove(sequence);
                shared.ending.end(sent.flight(), Engine.stopped());
            }
        }
    }
}
