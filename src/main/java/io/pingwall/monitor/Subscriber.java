package io.pingwall.monitor;

import io.pingwall.target.TargetId;

import java.util.Set;
import java.util.function.Consumer;

/// Is told of every result, in order for each target, on whatever thread brought it; different
/// targets may be told at the same time. Must be quick, and must not call the monitor back.
@FunctionalInterface
public interface Subscriber extends Consumer<Update> {
    /// These are watched no longer; no update of theirs follows.
    default void forget(Set<TargetId> ids) {}
}
