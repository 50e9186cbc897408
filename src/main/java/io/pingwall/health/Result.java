package io.pingwall.health;

import io.pingwall.probe.Outcome;

import java.time.Instant;

/// One outcome and when it was asked for.
///
/// @param at wall-clock time of the beat, for people; nothing is computed from differences of it
/// @param plannedNanos the beat's planned [System#nanoTime], which places it among its neighbours
public record Result(Instant at, long plannedNanos, Outcome outcome) {}
