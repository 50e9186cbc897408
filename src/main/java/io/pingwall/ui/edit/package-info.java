/// Adding and editing hosts.
@NullMarked
package io.pingwall.ui.edit;

import org.jspecify.annotations.NullMarked;
