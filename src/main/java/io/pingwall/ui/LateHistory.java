package io.pingwall.ui;

import io.pingwall.history.Failure;
import io.pingwall.history.History;
import io.pingwall.history.Samples;
import io.pingwall.history.Turn;
import io.pingwall.target.TargetId;

import java.util.List;

/// Knows nothing until the real one is there, so that the window need not wait for it. Any thread.
final class LateHistory implements History {
    private static final History EMPTY =
            new History() {
                @Override
                public Samples recent(TargetId id, int beats) {
                    return Samples.NONE;
                }

                @Override
                public List<Failure> failures(TargetId id) {
                    return List.of();
                }

                @Override
                public List<Turn> turns(TargetId id) {
                    return List.of();
                }
            };

    private volatile History real = EMPTY;

    void set(History history) {
        real = history;
    }

    @Override
    public Samples recent(TargetId id, int beats) {
        return real.recent(id, beats);
    }

    @Override
    public List<Failure> failures(TargetId id) {
        return real.failures(id);
    }

    @Override
    public List<Turn> turns(TargetId id) {
        return real.turns(id);
    }
}
