package io.pingwall.history;

import io.pingwall.health.Status;

import java.time.Instant;

/// From when on a target had a status; until the next turn, or until now.
public record Turn(Instant at, Status status) {}
