package io.pingwall.ui.wallmode;

import java.time.Duration;

/// The page whose turn it is.
///
/// @param number counts from 1
/// @param left until the next one
/// @param held whether it took the screen because something on it went down
record Turn(Page page, int number, int count, Duration left, boolean held) {}
