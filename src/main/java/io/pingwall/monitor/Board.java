package io.pingwall.monitor;

import io.pingwall.health.HostState;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The latest state of every target. Any thread may write and look; one reader drains.
final class Board {
    /// What another set of targets changed.
    ///
    /// @param kept those that were and are watched, edited or not
    record Change(List<Place> added, List<Place> kept, List<Place> forgotten) {}

    private final Queue<Place> changed = new ConcurrentLinkedQueue<>();
    private final List<Subscriber> subscribers;

    /// In the order in which they were given; replaced whole, never changed.
    private volatile Map<TargetId, Place> places = Map.of();

    Board(List<Subscriber> subscribers) {
        this.subscribers = List.copyOf(subscribers);
    }

    /// One caller at a time. Of targets with the same id the first counts.
    Change watch(Collection<Target> targets, Instant now) {
        var next = LinkedHashMap.<TargetId, Place>newLinkedHashMap(targets.size());
        var change = new Change(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var target : targets) {
            if (next.containsKey(target.id())) {
                continue;
            }
            var place = places.get(target.id());
            if (place == null) {
                place = new Place(HostState.fresh(target, now), changed, subscribers);
                change.added.add(place);
            } else {
                place.edit(target);
                change.kept.add(place);
            }
            next.put(target.id(), place);
        }
        for (var place : places.values()) {
            if (!next.containsKey(place.id())) {
                place.forget();
                change.forgotten.add(place);
            }
        }
        places = Collections.unmodifiableMap(next);
        return change;
    }

    List<HostState> drain() {
        var states = new ArrayList<HostState>();
        // not until the queue is empty: writers may be as quick as the reader
        for (int left = changed.size(); left > 0; left--) {
            var place = changed.poll();
            if (place == null) {
                break;
            }
            var state = place.take();
            if (!place.isForgotten()) {
                states.add(state);
            }
        }
        return states;
    }

    List<HostState> states() {
        return places.values().stream().map(Place::state).toList();
    }

    Optional<HostState> state(TargetId id) {
        return Optional.ofNullable(places.get(id)).map(Place::state);
    }
}
