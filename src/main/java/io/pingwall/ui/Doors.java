package io.pingwall.ui;

import io.pingwall.board.Preferences;

import java.util.function.Consumer;

/// What a person may start behind the window.
///
/// @param lives watches for each board
/// @param keeps writes down what the window remembers, soon; on the JavaFX thread
/// @param standIn starts over with the system's ping
/// @param comparison compares ways to ask
/// @param login whether the program starts when its user logs in
/// @param care what the program can do about itself
/// @param crashes what went wrong inside it
public record Doors(
        Lives lives,
        Consumer<Preferences> keeps,
        Runnable standIn,
        Comparison comparison,
        Login login,
        Care care,
        Crashes crashes) {}
