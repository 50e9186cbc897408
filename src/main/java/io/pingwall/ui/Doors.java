package io.pingwall.ui;

/// What a person may start behind the window.
///
/// @param lives watches for each board
/// @param standIn starts over with the system's ping
/// @param comparison compares ways to ask
public record Doors(Lives lives, Runnable standIn, Comparison comparison) {}
