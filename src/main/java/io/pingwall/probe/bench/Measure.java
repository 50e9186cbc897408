package io.pingwall.probe.bench;

/// What came of one way.
public sealed interface Measure {
    Way way();

    /// It ran.
    ///
    /// @param cpuSeconds of this process and of the processes that it started
    /// @param peakMemoryBytes resident, this process and its children together, sampled; memory
    ///   that children share counts for each; 0 where unknown
    /// @param peakProcesses at once, this one included
    /// @param peakThreads of the operating system at once, in all those processes, without those
    ///   that this process had before
    /// @param coldWallSeconds the first run, opening included; 0 for ways without one
    /// @param note what a reader must know besides; may be empty
    record Taken(
            Way way,
            double wallSeconds,
            double cpuSeconds,
            long peakMemoryBytes,
            int peakProcesses,
            int peakThreads,
            int reachable,
            int unreachable,
            double coldWallSeconds,
            String note)
            implements Measure {}

    /// It did not run.
    ///
    /// @param sentence why, and what to do about it
    record Skipped(Way way, Why why, String sentence) implements Measure {}

    /// Why a way did not run.
    enum Why {
        TOO_LARGE,
        MISSING,
        NO_RIGHT,
        FAILED
    }
}
