/// The window.
@NullMarked
package io.pingwall.ui;

import org.jspecify.annotations.NullMarked;
