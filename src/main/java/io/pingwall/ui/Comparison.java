package io.pingwall.ui;

import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Way;

import java.util.Set;

/// Compares ways to ask, off the JavaFX thread.
@FunctionalInterface
public interface Comparison {
    /// Returns at once.
    ///
    /// @param targets how many addresses of this machine
    void run(int targets, Set<Way> ways, Heard heard);

    /// Told how it goes on, on the JavaFX thread.
    interface Heard {
        void starts(Way way);

        void ended(Measure measure);

        void over();
    }
}
