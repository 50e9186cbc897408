/// The ICMP engine for Windows: the system's own ICMP service (iphlpapi.dll), which needs no right.
///
/// Written from the Windows SDK's headers, tested on bytes laid out as these say; it has not met a
/// real Windows yet.
@NullMarked
package io.pingwall.probe.icmp.windows;

import org.jspecify.annotations.NullMarked;
