/// The live grid.
@NullMarked
package io.pingwall.ui.wall;

import org.jspecify.annotations.NullMarked;
