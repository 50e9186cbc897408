package io.pingwall.probe.icmp.mac;

import io.pingwall.probe.Pinger;
import io.pingwall.probe.icmp.engine.Engine;
import io.pingwall.probe.icmp.engine.OwnAddresses;

import java.lang.foreign.Arena;

/// The door to the engine for macOS.
public final class MacEngine {
    private MacEngine() {}

    /// Takes up to 0.3 s the first time: not for the JavaFX thread.
    ///
    /// @throws java.util.concurrent.CompletionException where this is no macOS
    public static Pinger open() {
        return new Engine(ending -> {
            var arena = Arena.ofConfined();
            return new MacTransport(
                    new Lane.Shared(arena, new SystemSockets(arena), ending, new OwnAddresses()));
        });
    }
}
