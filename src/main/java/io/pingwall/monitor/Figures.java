package io.pingwall.monitor;

import io.pingwall.probe.Traffic;

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
        Duration latenessNow,
        Own own) {
    /// How the monitor's own process does, since the start.
    ///
    /// @param pauses how often the collector stopped it, for how long in all, and at worst
    /// @param stalls how often it was not let run for more than 20 ms
    /// @param cpuOwn processors in use by it over the last second; -1 where unknown
    /// @param cpuMachine share of all processors in use, 0 to 1; -1 where unknown
    /// @param saturated whether there was no free processor over the last seconds
    public record Own(
            long pauses,
            Duration pausesTotal,
            Duration pauseWorst,
            long stalls,
            Duration stallWorst,
            double cpuOwn,
            double cpuMachine,
            boolean saturated,
            Traffic traffic,
            Recent recent) {
        public static final Own NONE =
                new Own(
                        0,
                        Duration.ZERO,
                        Duration.ZERO,
                        0,
                        Duration.ZERO,
                        -1,
                        -1,
                        false,
                        Traffic.NONE,
                        new Recent(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0));
    }

    /// The worst of the last ten seconds.
    ///
    /// @param dropped answers in these seconds
    public record Recent(Duration lateness, Duration pause, Duration stall, long dropped) {}

    Figures with(Own now) {
        return new Figures(
                sent,
                received,
                lost,
                missed,
                perSecond,
                latenessP50,
                latenessP99,
                latenessP999,
                latenessWorst,
                latenessNow,
                now);
    }
}
