package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.monitor.Clock;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/// Takes every exception that nobody caught, on whatever thread, into the log, and says which of
/// them a person is to be shown: one at a time, and at most one a minute. Any thread.
///
/// What is thrown at every frame fills neither the log nor the memory: ten a minute are logged.
public final class Crashes implements Thread.UncaughtExceptionHandler {
    private static final Phrases SAY = Phrases.of(Crashes.class);
    private static final Logger LOG = System.getLogger(Crashes.class.getName());

    static final Duration SPACE = Duration.ofMinutes(1);
    static final int MOST_LOGGED = 10;
    private static final int MOST_DETAILS = 40_000;

    /// @param sentence what happened
    /// @param details the stack trace
    record Crash(String sentence, String details) {}

    private final Clock clock;
    private @Nullable Crash waiting;
    private boolean shown;
    private boolean everShown;
    private long shownAt;
    private int further;
    private long countedFrom;
    private int logged;

    public Crashes(Clock clock) {
        this.clock = clock;
        countedFrom = clock.nanos();
    }

    /// Whatever goes wrong in here ends in here: there is nobody left to tell.
    @Override
    public void uncaughtException(Thread thread, Throwable e) {
        try {
            note(thread, e);
        } catch (RuntimeException | Error worse) {
            // without a stack trace there may be memory for it
            System.err.println("pingwall: " + e.getClass().getName());
        }
    }

    private void note(Thread thread, Throwable e) {
        if (mayLog()) {
            LOG.log(
                    Level.ERROR,
                    "Something went wrong inside Pingwall ("
                            + e.getClass().getSimpleName()
                            + " on "
                            + name(thread)
                            + ").",
                    e);
        }
        if (!isFurther()) {
            keep(new Crash(SAY.of("crashed", what(e)), details(thread, e)));
        }
    }

    private synchronized boolean mayLog() {
        long now = clock.nanos();
        if (now - countedFrom >= SPACE.toNanos()) {
            countedFrom = now;
            logged = 0;
        }
        return ++logged <= MOST_LOGGED;
    }

    private synchronized boolean isFurther() {
        boolean more = shown || waiting != null;
        if (more) {
            further++;
        }
        return more;
    }

    private synchronized void keep(Crash crash) {
        waiting = crash;
    }

    private static String what(Throwable e) {
        var message = e.getMessage();
        var name = e.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }

    private static String details(Thread thread, Throwable e) {
        var text = new StringWriter();
        text.write("[" + name(thread) + "] ");
        e.printStackTrace(new PrintWriter(text, true));
        return text.getBuffer().substring(0, Math.min(text.getBuffer().length(), MOST_DETAILS));
    }

    /// Virtual threads rarely have one.
    private static String name(Thread thread) {
        return thread.getName().isEmpty() ? "#" + thread.threadId() : thread.getName();
    }

    /// Whether one waits to be shown.
    synchronized boolean isWaiting() {
        return waiting != null;
    }

    /// The one to show now, if its time has come; it counts as shown until [#dismissed].
    synchronized Optional<Crash> take() {
        long now = clock.nanos();
        var next = waiting;
        if (next == null || shown || (everShown && now - shownAt < SPACE.toNanos())) {
            return Optional.empty();
        }
        waiting = null;
        shown = true;
        everShown = true;
        shownAt = now;
        return Optional.of(next);
    }

    /// How many came after the one that is shown.
    synchronized int further() {
        return further;
    }

    /// A person has seen it.
    synchronized void dismissed() {
        shown = false;
        further = 0;
    }
}
