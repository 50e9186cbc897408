package io.pingwall.ui;

import java.io.IOException;

/// Whether the program starts when its user logs in, as the system has it. Every call but
/// [#isPossible] waits, so never on the JavaFX thread.
public interface Login {
    /// For a program that is not installed.
    Login NONE =
            new Login() {
                @Override
                public boolean isPossible() {
                    return false;
                }

                @Override
                public boolean isOn() {
                    return false;
                }

                @Override
                public void turnOn(boolean minimised) {}

                @Override
                public void turnOff() {}
            };

    /// Whether there is something that the system could start.
    boolean isPossible();

    /// @throws IOException whose message is a sentence for a person
    boolean isOn() throws IOException;

    /// Turns it on, or says anew how it starts.
    ///
    /// @param minimised whether the window stays in the task bar then
    /// @throws IOException whose message is a sentence for a person
    void turnOn(boolean minimised) throws IOException;

    /// @throws IOException whose message is a sentence for a person
    void turnOff() throws IOException;
}
