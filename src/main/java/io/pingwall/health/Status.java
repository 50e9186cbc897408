package io.pingwall.health;

/// What a person is told about a target, worst first.
public enum Status {
    DOWN,
    SLOW,
    UNKNOWN,
    PAUSED,
    UP
}
