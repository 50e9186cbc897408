/// The machine that the program lives on: its one window, and its start when the user logs in.
@NullMarked
package io.pingwall.machine;

import org.jspecify.annotations.NullMarked;
