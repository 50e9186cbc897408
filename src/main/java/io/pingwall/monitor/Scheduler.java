package io.pingwall.monitor;

import io.pingwall.probe.EchoBatch;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Resolution;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/// Asks every target at its own times.
///
/// Each beat takes from the wheel what is due soon, and hands pings over with their times: the
/// pinger's thread wakes for its sockets anyway and keeps the moment, so that this thread needs to
/// wake a hundred times a second instead of a thousand. Its next due time follows from the planned
/// one, so that it keeps its phase; beats that passed meanwhile are told as unasked and never made
/// up for. But a target is not skipped twice in a row: a machine that is too slow for all its
/// targets still asks each of them now and then. What is to be pinged goes out as one batch, every
/// other check gets a thread, up to [#AHEAD] early.
///
/// Any thread may call it; beats come from one thread.
final class Scheduler {
    /// A new target of a long interval is asked once within this time, so that somebody who adds a
    /// host needn't wait for its first beat.
    private static final long FIRST_WITHIN = Duration.ofSeconds(1).toNanos();

    /// The answer to one beat shall be known before the next is asked.
    private static final long BEFORE_NEXT = Duration.ofMillis(5).toNanos();

    /// How long before its time a ping is handed over, and the time from beat to beat: a beat may
    /// be late by the difference and no ping is.
    static final long AHEAD = Duration.ofMillis(20).toNanos();

    private static final long PACE = Duration.ofMillis(10).toNanos();

    /// Targets in one beat; some milliseconds of work.
    private static final int ENOUGH = 8192;

    private final Function<String, Resolution> names;
    private final Pinger pinger;
    private final Checks checks;
    private final Answers answers;
    private final Wakefulness wakefulness;
    private final Wheel wheel;
    private final Queue<EchoBatch> batches = new ConcurrentLinkedQueue<>();
    private long asleep;

    /// What was due up to here was slept through.
    private long woke = Long.MIN_VALUE;

    /// @param missed beats that passed unasked, the first of them when planned
    /// @param asked whether the beat after those is asked
    private record Due(Rhythm rhythm, long planned, int missed, Cause cause, boolean asked) {
        /// When the beat that is asked was planned.
        long beat() {
            return planned + missed * rhythm.interval;
        }
    }

    Scheduler(
            Function<String, Resolution> names,
            Pinger pinger,
            Checks checks,
            Answers answers,
            Wakefulness wakefulness) {
        this.names = names;
        this.pinger = pinger;
        this.checks = checks;
        this.answers = answers;
        this.wakefulness = wakefulness;
        var now = wakefulness.now();
        this.wheel = new Wheel(now.time());
        this.asleep = now.asleep();
    }

    Rhythm add(Place place) {
        long now = wakefulness.now().time();
        var interval = place.target().settings().interval().toNanos();
        var rhythm = new Rhythm(place, interval, answers);
        rhythm.due = Phase.next(place.id(), Math.min(rhythm.interval, FIRST_WITHIN), now);
        synchronized (this) {
            wheel.add(rhythm);
        }
        return rhythm;
    }

    void remove(Rhythm rhythm) {
        synchronized (this) {
            wheel.remove(rhythm);
        }
    }

    /// Takes over an interval that was edited.
    void retime(Rhythm rhythm) {
        long interval = rhythm.place.target().settings().interval().toNanos();
        long now = wakefulness.now().time();
        synchronized (this) {
            if (interval != rhythm.interval) {
                wheel.remove(rhythm);
                rhythm.keep(interval);
                rhythm.due = Phase.next(rhythm.offset, interval, now);
                wheel.add(rhythm);
            }
        }
    }

    void pause(Rhythm rhythm) {
        if (rhythm.paused) {
            return;
        }
        rhythm.paused = true;
        rhythm.pauses.incrementAndGet();
        var now = wakefulness.now();
        answers.unasked(rhythm, now.time(), now, new Unasked(Cause.PAUSED, "", 0));
    }

    void resume(Rhythm rhythm) {
        if (!rhythm.paused) {
            return;
        }
        int skipped;
        synchronized (this) {
            skipped = rhythm.skipped;
            rhythm.skipped = 0;
        }
        var now = wakefulness.now();
        answers.unasked(rhythm, now.time(), now, new Unasked(Cause.RESUMED, "", skipped));
        rhythm.paused = false;
    }

    /// Asks what is due soon.
    ///
    /// @return nanoseconds until there is something to ask again
    long beat() {
        var now = wakefulness.now();
        List<Due> due;
        long next;
        synchronized (this) {
            if (now.asleep() > asleep) {
                asleep = now.asleep();
                woke = now.time();
            }
            due = take(now.time());
            next = wheel.nextDue(now.time() + AHEAD) - AHEAD - now.time();
        }
        var batch = emptyBatch();
        for (var one : due) {
            if (one.missed > 0) {
                var unasked = new Unasked(one.cause, "", one.missed);
                answers.unasked(one.rhythm, one.planned, now, unasked);
            }
            if (one.asked) {
                ask(one.rhythm, one.beat(), now, batch);
            }
        }
        if (batch.size() > 0) {
            pinger.ask(batch);
        } else {
            batches.add(batch);
        }
        return due.size() >= ENOUGH ? 0 : Math.max(PACE, next);
    }

    private EchoBatch emptyBatch() {
        var batch = batches.poll();
        return batch == null ? new EchoBatch(batches) : batch;
    }

    private List<Due> take(long now) {
        var rhythms = wheel.take(now + AHEAD, ENOUGH);
        var due = new ArrayList<Due>(rhythms.size());
        for (var rhythm : rhythms) {
            var one = judge(rhythm, now);
            rhythm.due = Phase.next(rhythm.offset, rhythm.interval, Math.max(now, rhythm.due));
            wheel.add(rhythm);
            if (rhythm.paused) {
                rhythm.skipped += one.missed + (one.asked ? 1 : 0);
            } else {
                due.add(one);
            }
        }
        return due;
    }

    private Due judge(Rhythm rhythm, long now) {
        long planned = rhythm.due;
        long late = Math.max(0, now - planned);
        int beats = (int) Math.min(Integer.MAX_VALUE, late / rhythm.interval + 1);
        if (planned <= woke) {
            return new Due(rhythm, planned, beats, Cause.ASLEEP, false);
        }
        // one beat that is a little late is still asked; to make up for more would be a burst
        boolean tooLate = beats > 1 || late > rhythm.interval / 2;
        rhythm.behind = tooLate && !rhythm.behind;
        return rhythm.behind
                ? new Due(rhythm, planned, beats, Cause.LATE, false)
                : new Due(rhythm, planned, beats - 1, Cause.LATE, true);
    }

    private void ask(Rhythm rhythm, long planned, Moment now, EchoBatch batch) {
        var target = rhythm.place.target();
        var settings = target.settings();
        switch (names.apply(target.address())) {
            case Resolution.Known(var address) -> {
                switch (settings.check()) {
                    case Check.Ping(var options) -> {
                        long timeout = echoTimeout(settings);
                        rhythm.timeout = timeout;
                        var echo = rhythm.pings.open(address, options, timeout, now, planned);
                        batch.add(echo, planned - now.asleep());
                    }
                    case Check.Connect _ -> check(rhythm, planned, now, address, settings);
                }
            }
            case Resolution.Pending _ ->
                    answers.unasked(rhythm, planned, now, new Unasked(Cause.RESOLVING, ""));
            case Resolution.Failed(var reason) ->
                    answers.unasked(rhythm, planned, now, new Unasked(Cause.UNRESOLVED, reason));
        }
    }

    private void check(
            Rhythm rhythm, long planned, Moment now, InetAddress address, Settings settings) {
        if (rhythm.underWay.get()) {
            var unasked = new Unasked(Cause.LATE, "the check before it is still under way");
            answers.unasked(rhythm, planned, now, unasked);
            return;
        }
        rhythm.timeout = settings.timeout().toNanos();
        var answer = answers.to(rhythm, planned, now);
        if (!checks.start(address, settings, rhythm.underWay, answer)) {
            var unasked = new Unasked(Cause.LATE, "too many checks are under way");
            answers.unasked(rhythm, planned, now, unasked);
        }
    }

    private static long echoTimeout(Settings settings) {
        long interval = settings.interval().toNanos();
        long latest = interval - Math.min(BEFORE_NEXT, interval / 10);
        return Math.min(settings.timeout().toNanos(), latest);
    }
}
