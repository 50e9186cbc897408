package io.pingwall.monitor;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.probe.Stray;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;

/// Where the latest state of one target stands.
final class Place {
    private final Queue<Place> changed;
    private final List<Subscriber> subscribers;
    private final AtomicBoolean marked = new AtomicBoolean();
    private volatile HostState state;
    private volatile boolean forgotten;

    /// @param changed where a place puts itself once when its state has changed
    Place(HostState state, Queue<Place> changed, List<Subscriber> subscribers) {
        this.state = state;
        this.changed = changed;
        this.subscribers = subscribers;
        mark();
    }

    HostState state() {
        return state;
    }

    Target target() {
        return state.target();
    }

    TargetId id() {
        return state.target().id();
    }

    boolean isForgotten() {
        return forgotten;
    }

    /// Folds one result in. One at a time, so that subscribers hear of it in order.
    @SuppressWarnings(
            "ReferenceEquality") // a result that is ignored gives back the very same state
    synchronized void accept(Result result) {
        if (forgotten) {
            return;
        }
        var before = state;
        var after = before.after(result);
        if (after == before) {
            return;
        }
        state = after;
        mark();
        var update = new Update(before, after, result);
        for (var subscriber : subscribers) {
            subscriber.accept(update);
        }
    }

    /// Counts an answer that is none to the latest beat. Subscribers hear of beats only.
    synchronized void stray(Stray stray) {
        if (!forgotten) {
            state = state.after(stray);
            mark();
        }
    }

    synchronized void edit(Target target) {
        if (!target.equals(state.target())) {
            state = state.of(target);
            mark();
        }
    }

    synchronized void forget() {
        forgotten = true;
    }

    /// After the state is stored, never before: whoever lowers the mark then reads this state.
    private void mark() {
        if (marked.compareAndSet(false, true)) {
            changed.add(this);
        }
    }

    /// Lowers the mark before it reads: what is stored meanwhile marks again.
    HostState take() {
        marked.set(false);
        return state;
    }
}
