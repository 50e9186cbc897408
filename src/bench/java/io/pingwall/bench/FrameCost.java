package io.pingwall.bench;

/// What the JavaFX thread had to do; spans in nanoseconds.
///
/// @param shown how often a second changes were shown
/// @param pulses frames of JavaFX a second, which makes 60 at most
/// @param p50 our own work in a frame in which there was any, half of them at most
/// @param p99 the same, 99 of 100 at most
/// @param longest the longest of them
/// @param stall the longest that a task waited for the thread
/// @param frame50 from one frame to the next, half of them at most
/// @param frame99 the same, 99 of 100 at most
/// @param busy our own work as a share of the time
/// @param cpu CPU time of the thread, JavaFX's own work too, as a share of the time
record FrameCost(
        double shown,
        double pulses,
        long p50,
        long p99,
        long longest,
        long stall,
        long frame50,
        long frame99,
        double busy,
        double cpu) {}
