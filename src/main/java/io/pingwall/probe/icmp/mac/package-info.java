/// The ICMP engine for macOS: unprivileged ICMP sockets, which need no right there.
///
/// Written from Darwin's headers and kernel source (xnu), tested on bytes laid out as these say; it
/// has not met a real macOS yet.
@NullMarked
package io.pingwall.probe.icmp.mac;

import org.jspecify.annotations.NullMarked;
