/// The machine that the program lives on: its one window, its start when the user logs in, its log,
/// what it says of itself, where new versions are.
@NullMarked
package io.pingwall.machine;

import org.jspecify.annotations.NullMarked;
