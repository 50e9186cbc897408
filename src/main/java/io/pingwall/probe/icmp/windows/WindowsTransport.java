package io.pingwall.probe.icmp.windows;

import io.pingwall.probe.AddressText;
import io.pingwall.probe.Means;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.icmp.engine.Deadlines;
import io.pingwall.probe.icmp.engine.Engine;
import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.probe.icmp.engine.Transport;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.function.Predicate;

/// Hands echoes to the service, each from a place with a reply buffer, and takes its word for them.
///
/// A place stays taken until the service is done with its buffer, though the flight may be over:
/// the service looks for timeouts but twice a second or so. More than there are places wait for
/// one.
final class WindowsTransport implements Transport {
    /// How many may be under way; a reply buffer each.
    static final int PLACES = 1024;

    private final IcmpService service;
    private final Ending ending;
    private final Predicate<InetAddress> own;
    private final Deadlines deadlines = new Deadlines();
    private final PathLimits limits = new PathLimits();
    private final @Nullable Flight[] flights = new Flight[PLACES];
    private final ArrayDeque<Flight> waiting = new ArrayDeque<>();
    private final int[] free = new int[PLACES];
    private int freeCount = PLACES;

    /// Places whose answers are in, and when that was seen.
    private final int[] done = new int[PLACES];

    private final long[] doneNanos = new long[PLACES];
    private int doneCount;

    private final int refusal4;
    private final int refusal6;

    /// @param own whether an address is this machine's
    WindowsTransport(IcmpService.Opening opening, Ending ending, Predicate<InetAddress> own) {
        this.ending = ending;
        this.own = own;
        for (int i = 0; i < PLACES; i++) {
            free[i] = PLACES - 1 - i;
        }
        service = opening.open(this::done);
        refusal4 = service.open(Family.IPV4);
        refusal6 = service.open(Family.IPV6);
    }

    @Override
    public Means means() {
        boolean nothing = refusal4 != 0 && refusal6 != 0;
        return new Means(
                way(refusal4), way(refusal6), nothing ? WindowsAdvice.refused(refusal4) : "");
    }

    private static Way way(int refusal) {
        return refusal == 0 ? Way.SYSTEM_API : Way.NONE;
    }

    @Override
    public void launch(Flight flight) {
        var family = Family.of(flight.address());
        int refusal = family == Family.IPV4 ? refusal4 : refusal6;
        var impossible = RequestOptions.impossible(family, flight.options());
        if (refusal != 0) {
            ending.end(flight, IpStatus.unasked(refusal));
        } else if (impossible.isPresent()) {
            ending.end(flight, impossible.get());
        } else if (freeCount == 0 || !waiting.isEmpty()) {
            waiting.add(flight);
        } else {
            send(flight);
        }
    }

    private void send(Flight flight) {
        int place = free[--freeCount];
        flights[place] = flight;
        flight.sent(service.nanoTime());
        // never 0, which would be the service's own default
        int millis = (int) Math.max(1, Math.ceilDiv(flight.timeoutNanos(), 1_000_000L));
        int refused = service.send(flight, place, millis);
        if (refused == 0) {
            deadlines.arm(flight, place);
        } else {
            release(place);
            end(flight, IpStatus.unasked(refused));
        }
    }

    /// Ends it with what the service says, in the light of what was to be special about it.
    private void end(Flight flight, Outcome outcome) {
        var options = flight.options();
        var explained = limits.explain(flight.address(), options.size(), outcome);
        ending.end(flight, IpStatus.from(options.source(), explained));
    }

    /// Called from within the service: no more than a note, for nothing may be thrown through C.
    private void done(int place) {
        done[doneCount] = place;
        doneNanos[doneCount] = service.nanoTime();
        doneCount++;
    }

    @Override
    public void settle() {
        long now = service.nanoTime();
        service.deliver();
        finishDone();
        deadlines.expire(now, (flight, _) -> ending.end(flight, flight.overdue(now)));
        while (freeCount > 0 && !waiting.isEmpty()) {
            send(waiting.remove());
        }
    }

    private void finishDone() {
        for (int i = 0; i < doneCount; i++) {
            int place = done[i];
            var flight = flights[place];
            if (flight != null && !flight.over()) {
                end(flight, outcome(flight, place, doneNanos[i]));
            }
            release(place);
        }
        doneCount = 0;
    }

    private Outcome outcome(Flight flight, int place, long now) {
        var family = Family.of(flight.address());
        int failed = service.parse(family, place);
        var reply = EchoReply.read(service.reply(place), family);
        if (failed != 0) {
            // an error may leave no reply to count and its router in the buffer all the same
            var by = reply.status() == failed ? name(reply.by()) : "";
            return IpStatus.outcome(failed, family, by);
        }
        if (reply.status() == Windows.IP_SUCCESS) {
            long nanos = RoundTrip.nanos(reply.millis(), now - flight.sentNanos());
            return flight.answered(nanos, reply.ttl());
        }
        return IpStatus.outcome(reply.status(), family, name(reply.by()));
    }

    private String name(InetAddress by) {
        return by.isAnyLocalAddress() || own.test(by) ? "" : AddressText.of(by);
    }

    private void release(int place) {
        flights[place] = null;
        free[freeCount++] = place;
    }

    @Override
    public void rest() {
        service.await(deadlines.millisToNext(service.nanoTime()));
    }

    @Override
    public void wake() {
        service.wake();
    }

    /// Waits for what the service still has under way, whose buffers it will write to: as long as
    /// the longest timeout, on the engine's own thread, which holds up nobody.
    @Override
    public void close() {
        for (var flight : flights) {
            if (flight != null) {
                ending.end(flight, Engine.stopped());
            }
        }
        waiting.forEach(flight -> ending.end(flight, Engine.stopped()));
        waiting.clear();
        while (freeCount < PLACES) {
            finishDone();
            if (freeCount < PLACES) {
                service.await(-1);
            }
        }
        service.close();
    }
}
