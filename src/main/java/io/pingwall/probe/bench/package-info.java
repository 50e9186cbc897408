/// The same addresses asked in six ways, each measured: what Pingwall's engine is worth.
@NullMarked
package io.pingwall.probe.bench;

import org.jspecify.annotations.NullMarked;
