/// The ICMP engine: echo requests for every host through one socket a family.
@NullMarked
package io.pingwall.probe.icmp;

import org.jspecify.annotations.NullMarked;
