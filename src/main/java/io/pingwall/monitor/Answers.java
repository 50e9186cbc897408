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

    Answers(Wakefulness wakefulness, Tally tally) {
        this.wakefulness = wakefulness;
        this.tally = tally;
    }

    /// Where the answer goes to what is asked now.
    ///
    /// @param planned when the beat was due, in [Moment#time]
    /// @param asked the moment of asking
    Echo.Answer to(Rhythm rhythm, long planned, Moment asked, long timeoutNanos) {
        int pauses = rhythm.pauses.get();
        return (outcome, sentNanos) -> {
            var now = wakefulness.now();
            var judged = judge(outcome, sentNanos + timeoutNanos, asked, now);
            tally.add(judged, sentNanos - (planned - asked.asleep()), now.nanos());
            if (rhythm.pauses.get() == pauses) {
                rhythm.place.accept(new Result(now.wallAt(planned), planned, judged));
            }
        };
    }

    /// What was not asked at all.
    void unasked(Rhythm rhythm, long planned, Moment now, Outcome.Unasked unasked) {
        tally.add(unasked);
        rhythm.place.accept(new Result(now.wallAt(planned), planned, unasked));
    }

    /// The machine may have slept while the answer was due, or have been too busy to read it. And
    /// where the clock has stepped, a round trip between two stamps of it is nonsense.
    private static Outcome judge(Outcome outcome, long dueNanos, Moment asked, Moment now) {
        return switch (outcome) {
            case Outcome.Unasked _ -> outcome;
            case Outcome _ when now.jumps() != asked.jumps() ->
                    new Outcome.Unasked(Cause.ASLEEP, "");
            case Outcome.Lost(var loss, _)
                    when loss == Loss.TIMEOUT && now.nanos() - dueNanos >= Wakefulness.THRESHOLD ->
                    new Outcome.Unasked(Cause.LATE, "");
            default -> outcome;
        };
    }
}
