package io.pingwall.monitor;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;

/// One result and the change it made; what history and alerts are told.
public record Update(HostState before, HostState after, Result result) {}
