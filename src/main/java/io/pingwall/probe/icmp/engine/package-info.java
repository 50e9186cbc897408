/// What the engines for macOS and Windows share: one thread, the queue in front of it, and who is
/// under way. Knows no system and no call into C.
@NullMarked
package io.pingwall.probe.icmp.engine;

import org.jspecify.annotations.NullMarked;
