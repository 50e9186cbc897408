/// The past of every target.
@NullMarked
package io.pingwall.history;

import org.jspecify.annotations.NullMarked;
