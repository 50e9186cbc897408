/// The board file, and where the program keeps things.
@NullMarked
package io.pingwall.board;

import org.jspecify.annotations.NullMarked;
