/// The wall as text, for a terminal.
@NullMarked
package io.pingwall.command.screen;

import org.jspecify.annotations.NullMarked;
