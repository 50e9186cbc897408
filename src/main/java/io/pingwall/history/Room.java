package io.pingwall.history;

/// How much of the past one target may keep where so many share the memory.
///
/// @param beats newest beats
/// @param runs latest runs of failures
/// @param turns latest changes of status
record Room(int beats, int runs, int turns) {
    private static final int MOST_RUNS = 16;
    private static final int MOST_TURNS = 64;

    /// A run with its outcome and its slot, in bytes.
    private static final long RUN = 72;

    /// A change of status with its moment and its slot, in bytes.
    private static final long TURN = 56;

    /// What a target costs before it has any past, in bytes.
    private static final long TARGET = 240;

    /// An eighth of the memory is for failures, a thirty-second for changes of status.
    static Room of(long bytes, int targets) {
        long n = Math.max(1, targets);
        long forRuns = bytes / 8;
        long forTurns = bytes / 32;
        long forBeats = Math.max(0, bytes - forRuns - forTurns - n * TARGET);
        return new Room(
                Math.clamp(forBeats / n / Float.BYTES, 1, Integer.MAX_VALUE),
                Math.clamp(forRuns / n / RUN, 1, MOST_RUNS),
                Math.clamp(forTurns / n / TURN, 1, MOST_TURNS));
    }
}
