package io.pingwall.history;

import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Subscriber;
import io.pingwall.monitor.Update;
import io.pingwall.target.TargetId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The last hour of every target in 64 MB; less than an hour where the targets are many.
///
/// A change of its interval begins a target's samples anew.
public final class RecentHistory implements History, Subscriber {
    static final long MEMORY = 64L << 20;

    private final Clock clock;
    private final long memory;
    private final Map<TargetId, Track> tracks = new ConcurrentHashMap<>();

    /// For how many targets the room is cut; more than there are, so that it is not cut at each new
    /// one.
    private int expected;

    private volatile Room room;

    public RecentHistory(Clock clock) {
        this(clock, MEMORY);
    }

    RecentHistory(Clock clock, long memory) {
        this.clock = clock;
        this.memory = memory;
        this.room = Room.of(memory, 0);
    }

    @Override
    public void accept(Update update) {
        var target = update.after().target();
        long interval = target.settings().interval().toNanos();
        var track = tracks.get(target.id());
        if (track == null) {
            track = tracks.computeIfAbsent(target.id(), _ -> new Track(room, interval));
            share();
        }
        track.add(update, interval);
    }

    @Override
    public void forget(Set<TargetId> ids) {
        ids.forEach(tracks::remove);
        share();
    }

    @Override
    public Samples recent(TargetId id, int beats) {
        var track = tracks.get(id);
        return track == null ? Samples.NONE : track.recent(beats, clock.wall());
    }

    @Override
    public List<Failure> failures(TargetId id) {
        var track = tracks.get(id);
        return track == null ? List.of() : track.failures();
    }

    @Override
    public List<Turn> turns(TargetId id) {
        var track = tracks.get(id);
        return track == null ? List.of() : track.turns();
    }

    /// Cuts the memory anew where the number of targets has changed much.
    private synchronized void share() {
        int now = tracks.size();
        if (now <= expected && now >= expected / 2) {
            return;
        }
        expected = now + now / 4;
        room = Room.of(memory, expected);
        tracks.values().forEach(track -> track.limit(room));
    }
}
