package io.pingwall.bench;

import io.pingwall.health.Status;
import io.pingwall.history.Failure;
import io.pingwall.history.History;
import io.pingwall.history.Samples;
import io.pingwall.history.Turn;
import io.pingwall.probe.Outcome;
import io.pingwall.target.TargetId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// An hour for each host, the same every time: what a synthetic wall knows of it, and before that a
/// latency that wanders, losses now and then, an outage.
final class SyntheticPast implements History {
    private static final int HOUR = 3_600;
    private static final int MOST_FAILURES = 12;

    /// As the thresholds are where nobody says otherwise.
    private static final int DOWN_AFTER = 3;

    private final History latest;
    private final Instant now;

    /// @param latest the newest beats of each host
    SyntheticPast(History latest, Instant now) {
        this.latest = latest;
        this.now = now;
    }

    @Override
    public Samples recent(TargetId id, int beats) {
        var known = latest.recent(id, HOUR);
        if (known.size() == 0 || beats <= known.size()) {
            return latest.recent(id, beats);
        }
        int size = Math.min(beats, HOUR);
        var values = new long[size];
        int from = size - known.size();
        invent(values, from, new Random(id.hashCode()), level(known));
        for (int i = 0; i < known.size(); i++) {
            values[from + i] = known.replied(i) ? known.nanos(i) : known.lost(i) ? -1 : -2;
        }
        return Samples.of(values, Duration.ofSeconds(1), Duration.ZERO);
    }

    private static double level(Samples known) {
        for (int i = 0; i < known.size(); i++) {
            if (known.replied(i)) {
                return known.nanos(i);
            }
        }
        return 5e6;
    }

    private static void invent(long[] values, int size, Random random, double usual) {
        double level = usual;
        int outage = random.nextInt(2_000) + 400;
        for (int i = 0; i < size; i++) {
            level = Math.clamp(level * (1 + random.nextGaussian() * 0.01), usual / 2, usual * 2);
            boolean lost = random.nextInt(150) == 0 || (i >= outage && i < outage + 90);
            double spike = random.nextInt(90) == 0 ? 2.5 : 1;
            values[i] =
                    lost ? -1 : (long) (level * spike * (1 + Math.abs(random.nextGaussian()) / 8));
        }
    }

    @Override
    public List<Failure> failures(TargetId id) {
        var runs = new ArrayList<Failure>();
        for (var run : runs(recent(id, HOUR))) {
            runs.add(
                    new Failure(
                            now.minusSeconds(run.age),
                            now.minusSeconds(run.age - run.length + 1),
                            run.length,
                            new Outcome.Lost(Outcome.Loss.TIMEOUT, "")));
        }
        Collections.reverse(runs);
        return runs.subList(0, Math.min(MOST_FAILURES, runs.size()));
    }

    @Override
    public List<Turn> turns(TargetId id) {
        var turns = new ArrayList<Turn>();
        var samples = recent(id, HOUR);
        turns.add(new Turn(now.minusSeconds(samples.size()), Status.UP));
        for (var run : runs(samples)) {
            if (run.length >= DOWN_AFTER) {
                turns.add(new Turn(now.minusSeconds(run.age - DOWN_AFTER + 1), Status.DOWN));
                if (run.age >= run.length) {
                    turns.add(new Turn(now.minusSeconds(run.age - run.length), Status.UP));
                }
            }
        }
        return turns;
    }

    /// Losses in a row.
    ///
    /// @param age how many seconds ago the first was
    private record Run(long age, int length) {}

    private static List<Run> runs(Samples samples) {
        var runs = new ArrayList<Run>();
        int length = 0;
        for (int i = 0; i <= samples.size(); i++) {
            if (i < samples.size() && samples.lost(i)) {
                length++;
            } else if (length > 0) {
                runs.add(new Run(samples.size() - 1L - (i - length), length));
                length = 0;
            }
        }
        return runs;
    }
}
