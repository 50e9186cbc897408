package io.pingwall.monitor;

import io.pingwall.health.Result;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;

/// Takes what came of a beat to its place, unless this machine spoilt it. Any thread.
final class Answers {
    private final Wakefulness wakefulness;
    private final Tally tally;
    private final Politeness politeness;
    private final SizeSearch.Asking asking;

    /// @param asking how a ping of another size is asked
    Answers(Wakefulness wakefulness, Tally tally, Politeness politeness, SizeSearch.Asking asking) {
        this.wakefulness = wakefulness;
        this.tally = tally;
        this.politeness = politeness;
        this.asking = asking;
    }

    SizeSearch sizes() {
        return new SizeSearch(asking);
    }

    /// Where the answer to a blocking check goes.
    ///
    /// @param one the beat, whose times are in [Moment#time]
    Echo.Answer to(Rhythm rhythm, Due one, Moment now) {
        var beat = new Beat();
        beat.open(rhythm, one.beat(), one.due(), now);
        return (outcome, sentNanos) -> take(rhythm, beat, outcome, sentNanos);
    }

    /// @param sentNanos when it went out, or was given up unsent
    void take(Rhythm rhythm, Beat beat, Outcome outcome, long sentNanos) {
        var now = wakefulness.now();
        long late = Math.max(0, sentNanos - beat.due);
        var judged = judge(rhythm, outcome, late, sentNanos, now);
        var pinged = beat.pinged;
        if (pinged != null) {
            judged = politeness.judge(pinged, judged, sentNanos, now.nanos());
            judged = rhythm.pings.explain(pinged, judged);
        }
        tally.add(judged, late, now.nanos());
        if (rhythm.pauses.get() == beat.pauses) {
            var at = now.wallAt(beat.planned);
            rhythm.place.accept(new Result(at, beat.planned, late, judged));
        }
    }

    /// What was not asked at all.
    void unasked(Rhythm rhythm, long planned, Moment now, Outcome.Unasked unasked) {
        tally.add(unasked);
        long late = Math.max(0, now.time() - planned);
        rhythm.place.accept(new Result(now.wallAt(planned), planned, late, unasked));
    }

    /// The machine may have slept while the answer was due, or have been too busy to read it or to
    /// send in time. And where the clock has stepped, a round trip between two stamps of it is
    /// nonsense.
    private static Outcome judge(
            Rhythm rhythm, Outcome outcome, long late, long sentNanos, Moment now) {
        return switch (outcome) {
            case Outcome.Unasked _ -> outcome;
            case Outcome _ when now.jumpedSince(sentNanos) -> new Outcome.Unasked(Cause.ASLEEP, "");
            case Outcome _ when late >= rhythm.interval -> new Outcome.Unasked(Cause.LATE, "");
            case Outcome.Lost(var loss, _)
                    when loss == Loss.TIMEOUT
                            && now.nanos() - sentNanos - rhythm.timeout >= Wakefulness.THRESHOLD ->
                    new Outcome.Unasked(Cause.LATE, "");
            default -> outcome;
        };
    }
}
