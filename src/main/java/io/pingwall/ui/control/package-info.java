/// Nodes that know nothing of us.
@NullMarked
package io.pingwall.ui.control;

import org.jspecify.annotations.NullMarked;
