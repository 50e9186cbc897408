package io.pingwall.history;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.monitor.Update;
import io.pingwall.probe.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The past of one target.
final class Track {
    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final Deque<Run> runs = new ArrayDeque<>(1);
    private final Deque<Turn> turns = new ArrayDeque<>(1);
    private Room room;
    private long interval;
    private Ring ring;

    /// The latest run of failures has not ended.
    private boolean failing;

    /// Half a beat before the first one was due, so that beats round to their own number.
    private long base;

    private boolean empty = true;
    private Instant newest = Instant.MIN;

    Track(Room room, long interval) {
        this.room = room;
        this.interval = interval;
        this.ring = new Ring(beats());
    }

    synchronized void limit(Room next) {
        room = next;
        ring.limit(beats());
        trim();
    }

    synchronized void add(Update update, long intervalNow) {
        turn(update.after());
        add(update.result(), intervalNow);
    }

    private void add(Result result, long intervalNow) {
        if (intervalNow != interval) {
            interval = intervalNow;
            ring = new Ring(beats());
            empty = true;
        }
        switch (result.outcome()) {
            case Outcome.Reply(var nanos, _) -> {
                failing = false;
                put(result, (float) nanos, 1);
            }
            case Outcome.Lost _ -> {
                fail(result);
                put(result, Ring.LOST, 1);
            }
            case Outcome.Unasked(var cause, _, var beats) -> {
                switch (cause) {
                    case PAUSED, RESUMED, NOT_YET -> failing = false;
                    // what every name goes through at the start
                    case RESOLVING -> put(result, Ring.UNOBSERVED, beats);
                    default -> {
                        fail(result);
                        put(result, Ring.UNOBSERVED, beats);
                    }
                }
            }
        }
    }

    synchronized Samples recent(int beats, Instant now) {
        var age = Duration.between(newest, now);
        return empty
                ? Samples.NONE
                : new Samples(
                        ring.newest(beats),
                        Duration.ofNanos(interval),
                        age.isNegative() ? Duration.ZERO : age);
    }

    synchronized List<Failure> failures() {
        return runs.stream().map(Run::failure).toList();
    }

    synchronized List<Turn> turns() {
        return List.copyOf(turns);
    }

    private void turn(HostState state) {
        var latest = turns.peekLast();
        if (latest == null || latest.status() != state.status()) {
            turns.addLast(new Turn(state.since(), state.status()));
            trim();
        }
    }

    private void fail(Result result) {
        var latest = runs.peekFirst();
        if (failing && latest != null && latest.goesOnWith(result.outcome())) {
            latest.add(result.outcome(), result.at());
        } else {
            runs.addFirst(new Run(result.outcome(), result.at()));
            trim();
        }
        failing = true;
    }

    private void trim() {
        while (runs.size() > room.runs()) {
            runs.removeLast();
        }
        while (turns.size() > room.turns()) {
            turns.removeFirst();
        }
    }

    private void put(Result result, float value, int beats) {
        if (empty) {
            base = result.plannedNanos() - interval / 2;
            empty = false;
        }
        int last = Math.max(0, beats - 1);
        long beat = Math.floorDiv(result.plannedNanos() - base, interval) + last;
        boolean ahead = beat >= ring.newest();
        ring.put(beat, value);
        if (ahead) {
            newest = result.at().plusNanos(last * interval);
        }
    }

    private int beats() {
        return (int) Math.max(1, Math.min(HOUR / interval, room.beats()));
    }
}
