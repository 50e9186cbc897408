package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

final class AtLoginTest {
    private final List<String> said = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final BooleanProperty minimised = new SimpleBooleanProperty();
    private final FakeSystem system = new FakeSystem();
    private final AtLogin login =
            new AtLogin(new AtLogin.Parts(system, minimised, Runnable::run, later::add, said::add));

    @Test
    void nothingIsAskedWhileThePersonWaits() {
        login.look();
        login.want(true);
        assertEquals(List.of(), system.done);
        run();
        assertEquals(List.of("on"), system.done);
        assertTrue(login.onProperty().get());
    }

    @Test
    void whatIsShownIsWhatTheSystemSays() {
        system.on = true;
        login.look();
        run();
        assertTrue(login.onProperty().get());
        system.on = false;
        login.look();
        run();
        assertFalse(login.onProperty().get());
        assertEquals(List.of(), system.done);
    }

    @Test
    void whetherItStartsMinimisedIsToldWhereItStartsAtAll() {
        minimised.set(true);
        run();
        assertEquals(List.of(), system.done);
        login.want(true);
        minimised.set(false);
        run();
        login.want(false);
        run();
        assertEquals(List.of("on minimised", "on", "off"), system.done);
    }

    @Test
    void aFailureIsToldAndTheOldStateShown() {
        system.trouble = "The disk is full.";
        login.onProperty().set(true);
        login.want(true);
        run();
        assertEquals(List.of("The disk is full."), said);
        assertFalse(login.onProperty().get());
    }

    @Test
    void aProgramThatIsNotInstalledAsksNothing() {
        var none =
                new AtLogin(
                        new AtLogin.Parts(
                                Login.NONE, minimised, Runnable::run, later::add, said::add));
        none.look();
        none.want(true);
        assertFalse(none.isPossible());
        assertTrue(later.isEmpty());
    }

    private void run() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private static final class FakeSystem implements Login {
        private final List<String> done = new ArrayList<>();
        private boolean on;
        private String trouble = "";

        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public void turnOn(boolean minimised) throws IOException {
            if (!trouble.isEmpty()) {
                throw new IOException(trouble);
            }
            on = true;
            done.add(minimised ? "on minimised" : "on");
        }

        @Override
        public void turnOff() {
            on = false;
            done.add("off");
        }
    }
}
