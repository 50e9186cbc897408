package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.monitor.Clock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

final class CrashesTest {
    private final HandClock clock = new HandClock();
    private final Crashes crashes = new Crashes(clock);
    private final List<LogRecord> logged = new ArrayList<>();
    private final Logger log = Logger.getLogger(Crashes.class.getName());
    private final Handler ear =
            new Handler() {
                @Override
                public void publish(LogRecord said) {
                    logged.add(said);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(ear);
    }

    @AfterEach
    void stop() {
        log.removeHandler(ear);
        log.setUseParentHandlers(true);
    }

    private void crash(Throwable e) {
        crashes.uncaughtException(Thread.currentThread(), e);
    }

    @Test
    void isLoggedInFullAndWaitsToBeShown() {
        var e = new IllegalStateException("the flux is out\nof order");
        crash(e);
        assertTrue(crashes.isWaiting());
        var shown = crashes.take().orElseThrow();
        assertEquals(
                "IllegalStateException: the flux is out. It goes on as well as it can; what you"
                        + " did last may not have worked.",
                shown.sentence());
        assertTrue(shown.details().contains("io.pingwall.ui.CrashesTest."), shown.details());
        assertEquals(e, logged.getFirst().getThrown());
        assertFalse(crashes.isWaiting());
    }

    @Test
    void oneIsShownAtATimeAndOneAMinute() {
        crash(new IllegalStateException());
        assertTrue(crashes.take().isPresent());
        crash(new IllegalStateException());
        crash(new IllegalStateException());
        assertTrue(crashes.take().isEmpty());
        assertEquals(2, crashes.further());
        crashes.dismissed();
        assertEquals(0, crashes.further());
        crash(new IllegalStateException("next"));
        assertTrue(crashes.take().isEmpty());
        clock.goOn(Crashes.SPACE);
        assertTrue(crashes.take().isPresent());
    }

    @Test
    void whatIsThrownAtEveryFrameFillsNoLog() {
        for (int i = 0; i < 1000; i++) {
            crash(new IllegalStateException());
        }
        assertEquals(Crashes.MOST_LOGGED, logged.size());
        assertEquals(999, crashes.further());
        clock.goOn(Crashes.SPACE);
        crash(new IllegalStateException());
        assertEquals(Crashes.MOST_LOGGED + 1, logged.size());
    }

    @Test
    void whatCannotEvenBeToldEndsThere() {
        crash(new OutOfMemoryError("no heap"));
        assertTrue(crashes.take().isPresent());
        crash(new StackOverflowError());
        crash(
                new IllegalStateException() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public String getMessage() {
                        throw new OutOfMemoryError();
                    }
                });
        assertEquals(2, crashes.further());
    }

    private static final class HandClock implements Clock {
        private long nanos;

        void goOn(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    }
}
