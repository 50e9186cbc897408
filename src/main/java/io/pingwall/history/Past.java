package io.pingwall.history;

import io.pingwall.target.TargetId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The past of every target, cut into as many columns as a chart has; from memory or from a disk.
/// May take its time, so never asked by the JavaFX thread.
public interface Past {
    /// When the oldest beat was due that is still known; empty where there is none.
    Optional<Instant> oldest(TargetId id);

    /// The beats due in [from, to), in columns of equal length, oldest first. A column in which
    /// nothing was due is [Spread#NONE].
    ///
    /// @param to after `from`
    /// @param columns at least 1
    List<Spread> spreads(TargetId id, Instant from, Instant to, int columns);

    /// Changes of status, oldest first, as far back as they are known.
    List<Turn> turns(TargetId id);
}
