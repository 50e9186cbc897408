package io.pingwall.probe.icmp.windows;

import io.pingwall.probe.Pinger;
import io.pingwall.probe.icmp.engine.Engine;
import io.pingwall.probe.icmp.engine.OwnAddresses;

/// The door to the engine for Windows.
public final class WindowsEngine {
    private WindowsEngine() {}

    /// Takes up to 0.3 s the first time: not for the JavaFX thread.
    ///
    /// @throws java.util.concurrent.CompletionException where this is no Windows
    public static Pinger open() {
        return new Engine(
                ending -> new WindowsTransport(Iphlpapi::new, ending, new OwnAddresses()));
    }
}
