/// How one check is asked, and what comes back.
@NullMarked
package io.pingwall.probe;

import org.jspecify.annotations.NullMarked;
