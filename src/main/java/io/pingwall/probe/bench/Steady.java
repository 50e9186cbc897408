package io.pingwall.probe.bench;

/// What came of fping's steady loop.
public sealed interface Steady {
    /// It ran.
    ///
    /// @param command how it was called
    record Taken(double seconds, long sent, long received, double cpuSeconds, String command)
            implements Steady {
        /// CPU against time passed, in percent of one core.
        public double cpuPercent() {
            return seconds > 0 ? 100 * cpuSeconds / seconds : 0;
        }
    }

    /// @param sentence why it did not run
    record Skipped(String sentence) implements Steady {}

    /// Returns when the time to measure is over.
    @FunctionalInterface
    interface Span {
        void pass() throws InterruptedException;
    }
}
