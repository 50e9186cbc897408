package io.pingwall.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Whether the program starts when its user logs in, as the menus show it: always what the system
/// said last. Of the JavaFX thread; the system is asked elsewhere.
final class AtLogin {
    /// @param minimised whether it starts minimised, then too
    /// @param background runs tasks one after the other, off the JavaFX thread
    /// @param say tells a person a sentence
    record Parts(
            Login login,
            BooleanProperty minimised,
            Executor screen,
            Executor background,
            Consumer<String> say) {}

    private final Parts parts;
    private final BooleanProperty on = new SimpleBooleanProperty();

    AtLogin(Parts parts) {
        this.parts = parts;
        parts.minimised.addListener((_, _, now) ->
                change(login -> {
                    if (login.isOn()) {
                        login.turnOn(now);
                    }
                }));
    }

    /// @param tabs where a person is told
    static AtLogin of(MainWindow.Parts window, WindowChoices choices, Tabs tabs) {
        return new AtLogin(
                new Parts(
                        window.doors().login(),
                        choices.minimised(),
                        window.screen(),
                        window.background(),
                        sentence -> tabs.front().ifPresent(tab -> tab.say(sentence))));
    }

    boolean isPossible() {
        return parts.login.isPossible();
    }

    BooleanProperty onProperty() {
        return on;
    }

    /// Asks the system anew.
    void look() {
        change(_ -> {});
    }

    void want(boolean wanted) {
        boolean minimised = parts.minimised.get();
        change(login -> {
            if (wanted) {
                login.turnOn(minimised);
            } else {
                login.turnOff();
            }
        });
    }

    @FunctionalInterface
    private interface Change {
        void make(Login login) throws IOException;
    }

    private void change(Change change) {
        if (isPossible()) {
            parts.background.execute(() -> {
                attempt(change);
                var found = new AtomicBoolean();
                attempt(login -> found.set(login.isOn()));
                parts.screen.execute(() -> on.set(found.get()));
            });
        }
    }

    private void attempt(Change change) {
        try {
            change.make(parts.login);
        } catch (IOException e) {
            parts.screen.execute(() -> parts.say.accept(String.valueOf(e.getMessage())));
        }
    }
}
