package io.pingwall.history;

import io.pingwall.probe.Outcome;

import java.time.Instant;

/// A run of equal failures.
///
/// @param outcome a [Outcome.Lost] or [Outcome.Unasked]
public record Failure(Instant first, Instant last, int count, Outcome outcome) {}
