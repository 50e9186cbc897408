/// The table of hosts.
@NullMarked
package io.pingwall.ui.table;

import org.jspecify.annotations.NullMarked;
