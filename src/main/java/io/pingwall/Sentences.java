package io.pingwall;

import java.util.logging.ConsoleHandler;
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
        Thread.setDefaultUncaughtExceptionHandler((thread, e) ->
                System.getLogger(Sentences.class.getName())
                        .log(System.Logger.Level.ERROR, unexpected(thread, e, debug), e));
    }

    private static String unexpected(Thread thread, Throwable e, boolean debug) {
        return "Something went wrong inside Pingwall (%s on %s)%s"
                .formatted(
                        e.getClass().getSimpleName(),
                        thread.getName(),
                        debug ? "." : "; --debug shows the details.");
    }

    /// Keeps logs off a terminal that is drawn on; a file still takes them.
    static void silence() {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                root.removeHandler(handler);
            }
        }
    }
}
