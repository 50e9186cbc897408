/// When each target is asked, and where its latest state stands.
@NullMarked
package io.pingwall.monitor;

import org.jspecify.annotations.NullMarked;
