package io.pingwall.monitor;

import io.pingwall.language.Phrases;
import io.pingwall.monitor.Spans.Span;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// When this process stood still: the collector's pauses, and stretches in which a thread that
/// meant to run could not (the idea of jHiccup). Any thread.
final class Standstills {
    private static final Phrases SAY = Phrases.of(Standstills.class);
    private static final Logger LOG = System.getLogger(Standstills.class.getName());

    /// Shorter ones happen on every machine and spoil nothing that a person would see.
    static final long LONG = Duration.ofMillis(20).toNanos();

    private static final int SHARE = 5;

    /// A busy machine holds everybody up for less, all the time.
    private static final long WORTH_A_LINE = Duration.ofSeconds(1).toNanos();

    private final Spans pauses = new Spans();
    private final Spans stalls = new Spans();

    /// When the scheduler wants to run again.
    private volatile long due = Long.MAX_VALUE;

    Spans pauses() {
        return pauses;
    }

    Spans stalls() {
        return stalls;
    }

    /// The scheduler goes to sleep until then. It is a virtual thread like those of the checks, so
    /// it is held up by what holds them up.
    void expect(long nanos) {
        due = nanos;
    }

    /// The scheduler runs again.
    void woke(long nanos) {
        if (nanos - due > LONG) {
            stalls.add(due, nanos);
            if (nanos - due > WORTH_A_LINE) {
                LOG.log(Level.INFO, "Stood still for {0}.", Duration.ofNanos(nanos - due));
            }
        }
        due = Long.MAX_VALUE;
    }

    /// Nanoseconds of pause and stall in `from` to `to`. A stall that the scheduler has not come
    /// round to tell is in it: whoever asks may have woken first.
    long within(long from, long to) {
        return Spans.covered(spans(from, to));
    }

    private List<Span> spans(long from, long to) {
        var spans = new ArrayList<>(stalls.within(from, to));
        spans.addAll(pauses.within(from, to));
        long expected = due;
        if (expected != Long.MAX_VALUE && to - expected > LONG) {
            spans.add(new Span(Math.max(from, expected), to));
        }
        return spans;
    }

    /// What a blocking check, timed in this process, tells of its target: nothing where a good part
    /// of the time it took was a standstill of ours.
    ///
    /// @param sentNanos before the check began
    /// @param nowNanos after it ended
    Outcome judged(Outcome outcome, long sentNanos, long nowNanos) {
        long took = nowNanos - sentNanos;
        return switch (outcome) {
            case Outcome.Reply(var nanos, _) ->
                    // a standstill may lie beside the round trip: only what must lie in it counts
                    judged(outcome, sentNanos, nowNanos, nanos, Math.max(0, took - nanos));
            case Outcome.Lost(var loss, _) when loss == Loss.TIMEOUT ->
                    judged(outcome, sentNanos, nowNanos, took, 0);
            default -> outcome;
        };
    }

    private Outcome judged(Outcome outcome, long from, long to, long measured, long beside) {
        long still = within(from, to) - beside;
        if (still < LONG || still < measured / SHARE) {
            return outcome;
        }
        long collected = Spans.covered(pauses.within(from, to));
        var millis = String.valueOf(Math.round(still / 1e6));
        return new Outcome.Unasked(
                Cause.LATE,
                collected * 2 > still
                        ? SAY.of("stood-still-collecting", millis)
                        : SAY.of("stood-still-waiting", millis));
    }
}
