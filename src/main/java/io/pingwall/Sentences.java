package io.pingwall;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Sees to it that logs and failures reach a person as one sentence and never as a stack trace.
final class Sentences {
    private Sentences() {}

    /// @param debug whether all details are wanted instead
    static void only(boolean debug) {
        // read when the first line is logged, so that nothing of logging is loaded before
        System.setProperty(
                "java.util.logging.SimpleFormatter.format",
                debug ? "%4$s %3$s: %5$s%6$s%n" : "pingwall: %5$s%n");
        if (!debug) {
            Thread.setDefaultUncaughtExceptionHandler((thread, e) ->
                    System.getLogger(Sentences.class.getName())
                            .log(
                                    System.Logger.Level.ERROR,
                                    "Something went wrong inside Pingwall ("
                                            + e.getClass().getSimpleName()
                                            + " on "
                                            + thread.getName()
                                            + "); --debug shows the details."));
        }
    }

    /// Keeps logs off a terminal that is drawn on.
    static void silence() {
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
