/// What the answers mean: pure values, no clock, no threads.
@NullMarked
package io.pingwall.health;

import org.jspecify.annotations.NullMarked;
