package io.pingwall.health;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Stray;
import io.pingwall.target.Target;

import java.time.Instant;

/// All that is known of one target at one moment. Immutable, so any thread may hold one.
///
/// @param since when the status last changed
/// @param streak replies in a row (positive) or losses in a row (negative); what could not be asked
///   leaves it alone
/// @param slowStreak slow replies in a row (positive) or quick ones (negative)
/// @param unaskedStreak beats in a row that passed unasked
/// @param latest the latest outcome, whatever it was
public record HostState(
        Target target,
        Status status,
        Instant since,
        int streak,
        int slowStreak,
        int unaskedStreak,
        Outcome latest,
        Statistics statistics) {

    public static HostState fresh(Target target, Instant now) {
        return new HostState(
                target,
                Status.UNKNOWN,
                now,
                0,
                0,
                0,
                new Outcome.Unasked(Cause.NOT_YET, "", 0),
                Statistics.NONE);
    }

    /// The state after one more result; the only way a state changes.
    public HostState after(Result result) {
        return switch (result.outcome()) {
            case Outcome.Unasked(var cause, _, _) when cause == Cause.PAUSED ->
                    moved(result, Status.PAUSED, 0, 0, 0);
            case Outcome.Unasked(var cause, _, _) when cause == Cause.RESUMED ->
                    status == Status.PAUSED ? moved(result, Status.UNKNOWN, 0, 0, 0) : this;
            // a reply to what was asked before the pause
            case Outcome _ when status == Status.PAUSED -> this;
            // we chose not to ask: what is known stays known
            case Outcome.Unasked(var cause, _, _)
                    when cause == Cause.BUDGET || cause == Cause.RATE_LIMITED ->
                    moved(result, status, streak, slowStreak, unaskedStreak);
            case Outcome.Unasked(_, _, var beats) -> afterUnasked(result, beats);
            case Outcome.Reply(var nanos, _) -> afterReply(result, nanos);
            case Outcome.Lost _ -> afterLoss(result);
        };
    }

    /// The same state with an answer more that counts for nothing else.
    public HostState after(Stray stray) {
        return new HostState(
                target,
                status,
                since,
                streak,
                slowStreak,
                unaskedStreak,
                latest,
                statistics.after(stray));
    }

    /// The same state for a target whose name, group or settings were edited.
    public HostState of(Target edited) {
        return new HostState(
                edited, status, since, streak, slowStreak, unaskedStreak, latest, statistics);
    }

    /// One line for a person: why it stands as it does; empty where all is well.
    public String reason() {
        return Reason.of(this);
    }

    private HostState afterUnasked(Result result, int beats) {
        int unasked = (int) Math.min(Integer.MAX_VALUE, (long) unaskedStreak + Math.max(1, beats));
        boolean outOfSight = unasked >= target.settings().thresholds().lossesToDown();
        return moved(result, outOfSight ? Status.UNKNOWN : status, streak, slowStreak, unasked);
    }

    private HostState afterReply(Result result, long nanos) {
        var thresholds = target.settings().thresholds();
        int replies = streak > 0 ? streak + 1 : 1;
        boolean slow = nanos > thresholds.slowAbove().toNanos();
        int nextSlow = slow ? Math.max(slowStreak, 0) + 1 : Math.min(slowStreak, 0) - 1;
        if (status == Status.DOWN && replies < thresholds.repliesToUp()) {
            return moved(result, Status.DOWN, replies, nextSlow, 0);
        }
        var statisticsAfter = statistics.after(result.outcome());
        boolean degraded = isSlow(nextSlow) || isLossy(statisticsAfter.window());
        return moved(result, degraded ? Status.SLOW : Status.UP, replies, nextSlow, 0);
    }

    private HostState afterLoss(Result result) {
        int losses = streak < 0 ? streak - 1 : -1;
        boolean down = -losses >= target.settings().thresholds().lossesToDown();
        boolean lossy = status == Status.UP && isLossy(statistics.after(result.outcome()).window());
        var next = down ? Status.DOWN : lossy ? Status.SLOW : status;
        return moved(result, next, losses, slowStreak, 0);
    }

    /// Slow until as many quick replies in a row as it took slow ones.
    private boolean isSlow(int streakOfSlow) {
        int needed = target.settings().thresholds().repliesToUp();
        return streakOfSlow >= needed || (status == Status.SLOW && streakOfSlow > -needed);
    }

    /// Lossy from the threshold up, and until half of it, so that it does not flicker.
    private boolean isLossy(LossWindow window) {
        var thresholds = target.settings().thresholds();
        double limit = thresholds.slowLoss();
        return window.scattered(thresholds.lossesToDown())
                .isAtLeast(status == Status.SLOW ? limit / 2 : limit);
    }

    private HostState moved(
            Result result, Status next, int nextStreak, int nextSlowStreak, int unasked) {
        return new HostState(
                target,
                next,
                // a clock that was set back must not leave a state that begins in the future
                next == status && since.isBefore(result.at()) ? since : result.at(),
                nextStreak,
                nextSlowStreak,
                unasked,
                result.outcome(),
                statistics.after(result.outcome()));
    }
}
