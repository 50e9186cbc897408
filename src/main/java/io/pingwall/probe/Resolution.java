package io.pingwall.probe;

import java.net.InetAddress;

/// What is known of a name right now.
public sealed interface Resolution {
    record Known(InetAddress address) implements Resolution {}

    record Pending() implements Resolution {}

    /// @param reason a sentence fragment such as `no such name`
    record Failed(String reason) implements Resolution {}
}
