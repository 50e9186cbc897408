/// What is watched.
@NullMarked
package io.pingwall.target;

import org.jspecify.annotations.NullMarked;
