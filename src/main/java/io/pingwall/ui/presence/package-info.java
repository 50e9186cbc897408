/// How the window makes itself felt where nobody looks at it: news in a sentence and a sound, the
/// system's tray, a small window on top of all others.
@NullMarked
package io.pingwall.ui.presence;

import org.jspecify.annotations.NullMarked;
