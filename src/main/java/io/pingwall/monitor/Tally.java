package io.pingwall.monitor;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;

import java.time.Duration;

/// Counts what the monitor does. Any thread.
final class Tally {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private Lateness lateness = new Lateness();
    private long received;
    private long lost;
    private long missed;

    /// The second that runs, and the one before it.
    private long second;

    private long askedNow;
    private long askedBefore;
    private long worstNow;
    private long worstBefore;

    Tally(long nanos) {
        second = Math.floorDiv(nanos, SECOND);
    }

    /// @param late nanoseconds from plan to sending
    synchronized void add(Outcome outcome, long late, long nanos) {
        turn(nanos);
        switch (outcome) {
            case Outcome.Reply _ -> received++;
            case Outcome.Lost _ -> lost++;
            case Outcome.Unasked unasked -> {
                add(unasked);
                return;
            }
        }
        askedNow++;
        worstNow = Math.max(worstNow, late);
        lateness.add(late);
    }

    synchronized void add(Outcome.Unasked unasked) {
        if (unasked.cause() == Cause.LATE || unasked.cause() == Cause.ASLEEP) {
            missed += unasked.beats();
        }
    }

    /// Forgets what was counted; the second that runs goes on.
    synchronized void restart() {
        lateness = new Lateness();
        received = 0;
        lost = 0;
        missed = 0;
    }

    synchronized Figures figures(long nanos) {
        turn(nanos);
        return new Figures(
                received + lost,
                received,
                lost,
                missed,
                askedBefore,
                lateness.percentile(50),
                lateness.percentile(99),
                lateness.permille(999),
                lateness.worst(),
                Duration.ofNanos(worstBefore),
                Figures.Own.NONE);
    }

    private void turn(long nanos) {
        long now = Math.floorDiv(nanos, SECOND);
        if (now == second) {
            return;
        }
        boolean successive = now == second + 1;
        askedBefore = successive ? askedNow : 0;
        worstBefore = successive ? worstNow : 0;
        askedNow = 0;
        worstNow = 0;
        second = now;
    }
}
