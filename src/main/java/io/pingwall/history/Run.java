package io.pingwall.history;

import io.pingwall.probe.Outcome;

import java.time.Instant;

/// A run of equal failures that may go on. Guarded by its track.
final class Run {
    private final Outcome outcome;
    private final long first;
    private long last;
    private int count;

    Run(Outcome outcome, Instant at) {
        this.outcome = outcome;
        this.first = at.toEpochMilli();
        this.last = first;
        this.count = beats(outcome);
    }

    boolean goesOnWith(Outcome next) {
        return switch (outcome) {
            case Outcome.Unasked(var cause, var detail, _) ->
                    next instanceof Outcome.Unasked other
                            && cause == other.cause()
                            && detail.equals(other.detail());
            default -> outcome.equals(next);
        };
    }

    void add(Outcome next, Instant at) {
        last = Math.max(last, at.toEpochMilli());
        count = (int) Math.min(Integer.MAX_VALUE, (long) count + beats(next));
    }

    Failure failure() {
        return new Failure(Instant.ofEpochMilli(first), Instant.ofEpochMilli(last), count, outcome);
    }

    private static int beats(Outcome outcome) {
        return outcome instanceof Outcome.Unasked unasked ? Math.max(1, unasked.beats()) : 1;
    }
}
