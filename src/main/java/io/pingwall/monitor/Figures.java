package io.pingwall.monitor;

import java.time.Duration;

/// What the monitor did since it started or began to count anew, and how well it kept its own
/// times.
///
/// @param missed beats that passed unasked because the monitor was late or asleep
/// @param perSecond probes sent in the last full second
/// @param latenessP50 sending against plan, since the start; likewise P99, P999 and the worst
/// @param latenessNow the worst of the last full second
public record Figures(
        long sent,
        long received,
        long lost,
        long missed,
        double perSecond,
        Duration latenessP50,
        Duration latenessP99,
        Duration latenessP999,
        Duration latenessWorst,
        Duration latenessNow) {}
