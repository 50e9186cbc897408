package io.pingwall.health;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Stray;

/// Running figures of one target; immutable, so any thread may hold one.
///
/// Mean and spread follow Welford's method (Technometrics 4/3, 1962), jitter RFC 3550 section 6.4.1
/// with the differences of successive round trips. Times are nanoseconds.
///
/// @param sent beats that were asked, answered or not
/// @param unasked beats that were not observed
/// @param lastNanos the latest round trip; -1 where the latest beat was lost or none was asked
/// @param squares sum of squared differences from the mean
/// @param window the last 100 asked
/// @param strays answers besides those that count
public record Statistics(
        long sent,
        long received,
        long unasked,
        long lastNanos,
        long previousNanos,
        long minNanos,
        long maxNanos,
        double meanNanos,
        double squares,
        double jitterNanos,
        LossWindow window,
        Strays strays) {

    public static final Statistics NONE =
            new Statistics(0, 0, 0, -1, -1, -1, -1, 0, 0, 0, LossWindow.EMPTY, Strays.NONE);

    Statistics after(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Reply(var nanos, _) -> replied(nanos);
            case Outcome.Lost _ -> missing();
            case Outcome.Unasked(_, _, var beats) -> unasked(beats);
        };
    }

    private Statistics replied(long nanos) {
        long n = received + 1;
        double mean = meanNanos + (nanos - meanNanos) / n;
        double difference = previousNanos < 0 ? 0 : Math.abs(nanos - previousNanos);
        return new Statistics(
                sent + 1,
                n,
                unasked,
                nanos,
                nanos,
                received == 0 ? nanos : Math.min(minNanos, nanos),
                Math.max(maxNanos, nanos),
                mean,
                squares + (nanos - meanNanos) * (nanos - mean),
                previousNanos < 0 ? jitterNanos : jitterNanos + (difference - jitterNanos) / 16,
                window.after(false),
                strays);
    }

    private Statistics missing() {
        return new Statistics(
                sent + 1,
                received,
                unasked,
                -1,
                previousNanos,
                minNanos,
                maxNanos,
                meanNanos,
                squares,
                jitterNanos,
                window.after(true),
                strays);
    }

    private Statistics unasked(int beats) {
        return new Statistics(
                sent,
                received,
                unasked + beats,
                lastNanos,
                previousNanos,
                minNanos,
                maxNanos,
                meanNanos,
                squares,
                jitterNanos,
                window,
                strays);
    }

    Statistics after(Stray stray) {
        return new Statistics(
                sent,
                received,
                unasked,
                lastNanos,
                previousNanos,
                minNanos,
                maxNanos,
                meanNanos,
                squares,
                jitterNanos,
                window,
                strays.after(stray));
    }

    public long lost() {
        return sent - received;
    }

    /// Share lost since the start, 0 to 1; 0 where nothing was asked.
    public double lossShare() {
        return sent == 0 ? 0 : (double) lost() / sent;
    }

    /// Sample standard deviation of the round trips.
    public double deviationNanos() {
        return received < 2 ? 0 : Math.sqrt(squares / (received - 1));
    }
}
