package io.pingwall.monitor;

import io.pingwall.language.Phrases;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/// Asks every target at its own times.
///
/// Each beat takes from the wheel what is due soon, and hands pings over with their times: the
/// pinger's thread wakes for its sockets anyway and keeps the moment, so that this thread needs to
/// wake fifty times a second instead of a thousand. Its next due time follows from the planned one,
/// so that it keeps its phase; beats that passed meanwhile are told as unasked and never made up
/// for. But a target is not skipped twice in a row: a machine that is too slow for all its targets
/// still asks each of them now and then. What is to be pinged goes out as one batch, every other
/// check gets a thread, up to [#AHEAD] early.
///
/// A target that the budget makes wait takes one slot, goes back into the wheel with it and keeps
/// its plan: so all wait in fair turns.
///
/// Any thread may call it; beats come from one thread.
final class Scheduler {
    private static final Phrases SAY = Phrases.of(Scheduler.class);

    /// A new target of a long interval is asked once within this time, so that somebody who adds a
    /// host needn't wait for its first beat.
    private static final long FIRST_WITHIN = Duration.ofSeconds(1).toNanos();

    /// How long before its time a ping is handed over, and the time from beat to beat: a beat may
    /// be late by the difference and no ping is.
    static final long AHEAD = Duration.ofMillis(40).toNanos();

    private static final long PACE = Duration.ofMillis(20).toNanos();

    /// Targets in one beat; some milliseconds of work.
    private static final int ENOUGH = 8192;

    private final Function<String, Resolution> names;
    private final Pinger pinger;
    private final Checks checks;
    private final Answers answers;
    private final Wakefulness wakefulness;
    private final Politeness politeness;
    private final Wheel wheel;
    private final Queue<EchoBatch> batches = new ConcurrentLinkedQueue<>();
    private long asleep;

    /// What was due up to here was slept through.
    private long woke = Long.MIN_VALUE;

    Scheduler(
            Function<String, Resolution> names,
            Pinger pinger,
            Checks checks,
            Answers answers,
            Wakefulness wakefulness,
            Politeness politeness) {
        this.names = names;
        this.pinger = pinger;
        this.checks = checks;
        this.answers = answers;
        this.wakefulness = wakefulness;
        this.politeness = politeness;
        var now = wakefulness.now();
        this.wheel = new Wheel(now.time());
        this.asleep = now.asleep();
    }

    Rhythm add(Place place) {
        long now = wakefulness.now().time();
        var rhythm = new Rhythm(place, answers);
        rhythm.plan(Phase.next(place.id(), Math.min(rhythm.interval, FIRST_WITHIN), now));
        synchronized (this) {
            wheel.add(rhythm);
        }
        return rhythm;
    }

    /// @return whether it leaves a slot behind that nobody uses
    boolean remove(Rhythm rhythm) {
        synchronized (this) {
            wheel.remove(rhythm);
            return rhythm.reserved;
        }
    }

    /// Takes over settings that were edited.
    void retime(Rhythm rhythm) {
        var settings = rhythm.place.target().settings();
        long interval = settings.interval().toNanos();
        long now = wakefulness.now().time();
        synchronized (this) {
            rhythm.settings = settings;
            if (interval != rhythm.interval) {
                wheel.remove(rhythm);
                rhythm.keep(interval);
                rhythm.plan(Phase.next(rhythm.offset, interval, now));
                wheel.add(rhythm);
            }
        }
    }

    /// Lets those who wait close ranks: each takes a slot anew, in the same turns.
    ///
    /// @param all every target's; a slot of any other is void
    void closeRanks(Collection<Rhythm> all) {
        long now = wakefulness.now().time();
        synchronized (this) {
            politeness.empty();
            all.stream()
                    .filter(rhythm -> rhythm.reserved)
                    .sorted(Comparator.comparingLong(rhythm -> rhythm.due))
                    .forEach(rhythm -> {
                        wheel.remove(rhythm);
                        // what goes before that is handed over already
                        rhythm.due = now + AHEAD;
                        rhythm.reserved = false;
                        mustWait(rhythm, now);
                        wheel.add(rhythm);
                    });
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
            if (one.missed() > 0) {
                answers.unasked(one.rhythm(), one.planned(), now, missed(one));
            }
            if (one.asked()) {
                ask(one, now, batch);
            }
        }
        if (batch.size() > 0) {
            pinger.ask(batch);
        } else {
            batches.add(batch);
        }
        return due.size() >= ENOUGH ? 0 : Math.max(PACE, next);
    }

    private Unasked missed(Due one) {
        return one.cause() == Cause.BUDGET
                        && resolution(one.rhythm()) instanceof Resolution.Known(var address)
                ? politeness.waited(address, one.missed())
                : new Unasked(one.cause(), "", one.missed());
    }

    private Resolution resolution(Rhythm rhythm) {
        var fixed = rhythm.fixed;
        return fixed == null ? names.apply(rhythm.place.target().address()) : fixed;
    }

    private EchoBatch emptyBatch() {
        var batch = batches.poll();
        return batch == null ? new EchoBatch(batches) : batch;
    }

    private List<Due> take(long now) {
        var rhythms = wheel.take(now + AHEAD, ENOUGH);
        var due = new ArrayList<Due>(rhythms.size());
        for (var rhythm : rhythms) {
            if (mustWait(rhythm, now)) {
                wheel.add(rhythm);
                continue;
            }
            var one = judge(rhythm, now);
            long then = Math.max(now, rhythm.due);
            rhythm.plan(Phase.next(rhythm.offset, rhythm.interval, then));
            wheel.add(rhythm);
            if (rhythm.paused) {
                rhythm.skipped += one.missed() + (one.asked() ? 1 : 0);
            } else {
                due.add(one);
            }
        }
        return due;
    }

    /// Takes a slot for a target that has none; its time may be far off then.
    private boolean mustWait(Rhythm rhythm, long now) {
        if (!rhythm.reserved
                && !rhythm.exempt
                && !rhythm.paused
                && rhythm.due > woke
                && resolution(rhythm) instanceof Resolution.Known(var address)) {
            rhythm.due = politeness.reserve(address, rhythm.due);
            rhythm.reserved = true;
        }
        return rhythm.due > now + AHEAD;
    }

    private Due judge(Rhythm rhythm, long now) {
        long planned = rhythm.planned;
        long slot = rhythm.due;
        long late = Math.max(0, now - slot);
        long passed = Math.max(now, slot) - planned;
        int beats = (int) Math.min(Integer.MAX_VALUE, passed / rhythm.interval + 1);
        if (planned <= woke) {
            return new Due(rhythm, planned, slot, beats, Cause.ASLEEP, false);
        }
        // one beat that is a little late is still asked; to make up for more would be a burst
        boolean tooLate = late > rhythm.interval / 2;
        rhythm.behind = tooLate && !rhythm.behind;
        var cause = slot > planned && !tooLate ? Cause.BUDGET : Cause.LATE;
        return rhythm.behind
                ? new Due(rhythm, planned, slot, beats, cause, false)
                : new Due(rhythm, planned, slot, beats - 1, cause, true);
    }

    private void ask(Due one, Moment now, EchoBatch batch) {
        var rhythm = one.rhythm();
        var settings = rhythm.settings;
        long planned = one.beat();
        switch (resolution(rhythm)) {
            case Resolution.Known(var address) -> {
                switch (settings.check()) {
                    case Check.Ping(var options) -> {
                        long timeout = Rhythm.echoTimeout(settings);
                        rhythm.timeout = timeout;
                        rhythm.pings.ask(address, options, timeout, one, now, batch);
                    }
                    case Check.Connect _ -> check(one, now, address, settings);
                }
            }
            case Resolution.Pending _ ->
                    answers.unasked(rhythm, planned, now, new Unasked(Cause.RESOLVING, ""));
            case Resolution.Failed(var reason) ->
                    answers.unasked(rhythm, planned, now, new Unasked(Cause.UNRESOLVED, reason));
        }
    }

    private void check(Due one, Moment now, InetAddress address, Settings settings) {
        var rhythm = one.rhythm();
        long planned = one.beat();
        if (rhythm.underWay.get()) {
            var unasked = new Unasked(Cause.LATE, SAY.of("still-under-way"));
            answers.unasked(rhythm, planned, now, unasked);
            return;
        }
        rhythm.timeout = settings.timeout().toNanos();
        var answer = answers.to(rhythm, one, now);
        if (!checks.start(address, settings, rhythm.underWay, answer)) {
            var unasked = new Unasked(Cause.LATE, SAY.of("too-many-checks"));
            answers.unasked(rhythm, planned, now, unasked);
        }
    }
}
