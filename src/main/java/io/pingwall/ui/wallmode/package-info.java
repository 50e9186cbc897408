/// The wall on a screen of its own, to be read from across a room.
@NullMarked
package io.pingwall.ui.wallmode;

import org.jspecify.annotations.NullMarked;
