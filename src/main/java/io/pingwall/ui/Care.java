package io.pingwall.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the program can do about itself. Called on the JavaFX thread; returns at once, and tells
/// there when it is done.
public interface Care {
    /// Gathers log, facts, settings and these boards in one file, in place of what was there.
    ///
    /// @param addresses whether addresses and names of hosts stay readable
    /// @param told in a sentence where it is, or why it is nowhere
    void report(Path file, List<Path> boards, boolean addresses, Consumer<String> told);

    /// Shows the folder of the log in the system's own way.
    ///
    /// @param told where that did not work
    void openLogs(Consumer<String> told);

    /// Whether this build knows where to ask for new versions.
    boolean knowsPlaceToAsk();

    void askForNewVersion(Consumer<Answer> told);

    /// What is known of new versions.
    ///
    /// @param sentence for a person
    record Answer(Kind kind, String sentence) {}

    enum Kind {
        NEWEST,
        NEWER,
        /// Nobody could be asked.
        UNKNOWN
    }
}
