/// Programs that measure and picture the window: real, over hosts that exist nowhere. Built with
/// the profile `bench` alone.
@NullMarked
package io.pingwall.bench;

import org.jspecify.annotations.NullMarked;
