package io.pingwall.monitor;

import io.pingwall.language.Phrases;
import io.pingwall.monitor.Seconds.Second;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds out whether one network limits how often it answers.
///
/// Calm, until it answers nearly the same number of times each second although asks are lost: lost
/// at random they would vary. Then an experiment asks half as often. Hosts that are dead stay
/// silent then and the others answer half as often: refuted, and left in peace for a while. If the
/// answers stay and the losses go, the limit is confirmed: the network is asked a little less often
/// than it answers, so that a loss is a loss again. Each minute a trial asks more often and lifts
/// the limit where answers follow. Not thread-safe.
final class Suspicion {
    private static final Phrases SAY = Phrases.of(Suspicion.class);

    private static final int STEADY = 6;
    private static final double MOST_DISPERSION = 0.15;
    private static final double LEAST_LOSS = 0.10;
    private static final double MOST_LOSS = 0.95;
    private static final double LEAST_ANSWERS = 3;

    private static final int TRIED_AT_LEAST = 5;
    private static final int TRIED_AT_MOST = 20;

    /// One wrong verdict of a thousand.
    private static final double DECISIVE = Math.log(1000);

    private static final double BELOW_LIMIT = 0.9;
    private static final double ABOVE_LIMIT = 1.5;
    private static final double PICTURE_CHANGED = 0.3;
    private static final int DEAD_AFTER = 2;

    /// Until what was reserved at another rate has gone out and the network has recovered.
    private static final int GRACE = 4;

    private static final int TRIAL_EVERY = 60;
    private static final int TRIAL_AFTER_SUCCESS = 10;
    private static final long PEACE = Duration.ofMinutes(10).toSeconds();

    private enum Phase {
        CALM,
        EXPERIMENT,
        CONFIRMED,
        TRIAL
    }

    private record Sample(InetAddress address, long second, boolean replied) {}

    private final Network network;
    private final Budget budget;
    private final Seconds seconds;
    private final Evidence evidence = new Evidence();
    private final List<Sample> open = new ArrayList<>();
    private final ArrayDeque<Second> recent = new ArrayDeque<>();
    private Phase phase = Phase.CALM;

    /// The first second that counts in this phase.
    private long from;

    /// Asks and answers a second before the experiment; and lost meanwhile, as a share.
    private double askedBefore;

    private double answeredBefore;
    private double lossBelow;
    private double limit;
    private long trialAt;
    private int silent;

    private long peaceUntil;
    private double refutedAt;

    private long excusedFrom = Long.MAX_VALUE;
    private long excusedUntil = Long.MAX_VALUE;

    Suspicion(Network network, Budget budget, long now) {
        this.network = network;
        this.budget = budget;
        seconds = new Seconds(now);
    }

    void add(InetAddress address, long sent, boolean replied, long now) {
        seconds.add(sent, replied, now);
        if (phase == Phase.CALM || phase == Phase.EXPERIMENT) {
            open.add(new Sample(address, Seconds.of(sent), replied));
        }
    }

    /// Judges the seconds that are over.
    void turn(long now) {
        for (var second : seconds.close(now)) {
            silent = second.asked() > 0 && second.answered() == 0 ? silent + 1 : 0;
            switch (phase) {
                case CALM -> watch(second, now);
                case EXPERIMENT -> experiment(second, now);
                case CONFIRMED -> hold(second, now);
                case TRIAL -> tryMore(second, now);
            }
        }
    }

    /// Whether a loss of what was sent then says nothing about its host.
    boolean excuses(long sent) {
        return sent >= excusedFrom && sent < excusedUntil;
    }

    Optional<RateLimit> limit() {
        return isConfirmed()
                ? Optional.of(new RateLimit(network.text(), Math.max(1, Math.round(limit))))
                : Optional.empty();
    }

    /// What to say of a loss that is excused.
    String text() {
        return limit().map(RateLimit::text).orElseGet(() -> SAY.of("to-find-out", network.text()));
    }

    /// Whether nothing would be lost if this were forgotten.
    boolean isIdleSince(long time) {
        return seconds.latest() < time;
    }

    void forget() {
        budget.restore(network);
    }

    private boolean isConfirmed() {
        return phase == Phase.CONFIRMED || phase == Phase.TRIAL;
    }

    private void watch(Second second, long now) {
        boolean lossy = second.answered() < second.asked() * (1 - LEAST_LOSS / 2);
        if (!lossy || second.answered() == 0) {
            open.removeIf(sample -> sample.second() <= second.number());
            evidence.forget();
            recent.clear();
            return;
        }
        take(second, true);
        recent.add(second);
        if (recent.size() > STEADY) {
            recent.remove();
        }
        if (isSuspect() && !isLeftInPeace(second.number())) {
            phase = Phase.EXPERIMENT;
            excusedFrom = now;
            excusedUntil = Long.MAX_VALUE;
            from = Seconds.of(now) + 2;
            budget.cut(network, askedBefore / 2);
        }
    }

    private boolean isSuspect() {
        askedBefore = recent.stream().mapToInt(Second::asked).average().orElse(0);
        answeredBefore = recent.stream().mapToInt(Second::answered).average().orElse(0);
        double share = askedBefore == 0 ? 1 : answeredBefore / askedBefore;
        double squares =
                recent.stream()
                        .mapToDouble(s -> (s.answered() - answeredBefore))
                        .map(d -> d * d)
                        .sum();
        double random = (STEADY - 1) * answeredBefore * (1 - share);
        return recent.size() == STEADY
                && answeredBefore >= LEAST_ANSWERS
                && 1 - share >= LEAST_LOSS
                && 1 - share < MOST_LOSS
                && squares <= MOST_DISPERSION * random;
    }

    private boolean isLeftInPeace(long second) {
        return second < peaceUntil
                && Math.abs(answeredBefore - refutedAt) <= PICTURE_CHANGED * refutedAt;
    }

    private void experiment(Second second, long now) {
        if (second.number() < from) {
            open.removeIf(sample -> sample.second() <= second.number());
            return;
        }
        take(second, false);
        long tried = second.number() - from + 1;
        double asked = (double) evidence.asked() / tried;
        double forLimit =
                asked == 0 || asked > 0.8 * askedBefore
                        ? 0
                        : evidence.forLimit(answeredBefore / asked);
        boolean decided = tried >= TRIED_AT_LEAST && Math.abs(forLimit) >= DECISIVE;
        if (decided && forLimit > 0) {
            confirm(now);
        } else if (decided || tried >= TRIED_AT_MOST || silent >= DEAD_AFTER) {
            peaceUntil = second.number() + PEACE;
            refutedAt = answeredBefore;
            calm();
        }
    }

    private void confirm(long now) {
        limit = answeredBefore;
        lossBelow = 0;
        evidence.forget();
        open.clear();
        recent.clear();
        hold(now, TRIAL_EVERY);
    }

    private void hold(long now, int nextTrial) {
        phase = Phase.CONFIRMED;
        from = Seconds.of(now) + GRACE;
        excusedUntil = now + GRACE * Seconds.SECOND;
        trialAt = from + nextTrial;
        recent.clear();
        budget.cut(network, BELOW_LIMIT * limit);
    }

    private void hold(Second second, long now) {
        if (silent >= DEAD_AFTER) {
            calm();
        } else if (second.number() >= from) {
            recent.add(second);
            if (second.number() >= trialAt) {
                lossBelow = loss();
                recent.clear();
                phase = Phase.TRIAL;
                from = Seconds.of(now) + 2;
                excusedFrom = now;
                excusedUntil = Long.MAX_VALUE;
                budget.cut(network, ABOVE_LIMIT * limit);
            }
        }
    }

    private void tryMore(Second second, long now) {
        if (silent >= DEAD_AFTER) {
            calm();
            return;
        }
        if (second.number() < from) {
            return;
        }
        recent.add(second);
        if (recent.size() < TRIED_AT_LEAST) {
            return;
        }
        double asked = recent.stream().mapToInt(Second::asked).average().orElse(0);
        if (loss() > lossBelow + LEAST_LOSS) {
            hold(now, TRIAL_EVERY);
        } else if (asked < limit) {
            // no more than this is wanted
            calm();
        } else {
            limit *= ABOVE_LIMIT;
            hold(now, TRIAL_AFTER_SUCCESS);
        }
    }

    private double loss() {
        double asked = recent.stream().mapToInt(Second::asked).sum();
        return asked == 0 ? 0 : 1 - recent.stream().mapToInt(Second::answered).sum() / asked;
    }

    private void calm() {
        phase = Phase.CALM;
        excusedFrom = Long.MAX_VALUE;
        evidence.forget();
        open.clear();
        recent.clear();
        budget.restore(network);
    }

    private void take(Second second, boolean before) {
        open.removeIf(sample -> {
            if (sample.second() > second.number()) {
                return false;
            }
            if (before) {
                evidence.before(sample.address(), sample.replied());
            } else {
                evidence.now(sample.address(), sample.replied());
            }
            return true;
        });
    }
}
