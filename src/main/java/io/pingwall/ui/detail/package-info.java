/// One host, opened.
@NullMarked
package io.pingwall.ui.detail;

import org.jspecify.annotations.NullMarked;
