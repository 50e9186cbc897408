package io.pingwall.ui.wallmode;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;

import java.time.Instant;

/// A host that stands otherwise than before.
///
/// @param reason why; empty where it is well again
record Change(Instant at, String host, Status from, Status to, String reason) {
    static Change of(HostState before, HostState after) {
        return new Change(
                after.since(),
                after.target().name(),
                before.status(),
                after.status(),
                after.reason());
    }

    /// Whether this is news: that a host answers the first time it is asked is none.
    static boolean isNews(HostState before, HostState after) {
        boolean first =
                after.status() == Status.UP
                        && before.status() == Status.UNKNOWN
                        && before.streak() == 0;
        return before.status() != after.status() && !first;
    }
}
