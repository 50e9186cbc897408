package io.pingwall.probe;

import io.pingwall.target.Check;

import java.net.InetAddress;
import java.time.Duration;

/// One blocking way to ask: stateless, for its caller's own virtual thread.
///
/// The caller owns clock, deadline, verdict and log.
@FunctionalInterface
public interface Probe {
    /// Asks once and waits for the answer, no longer than `timeout`.
    ///
    /// @throws InterruptedException if the caller was told to stop; nothing is known then
    Outcome attempt(InetAddress address, Check check, Duration timeout) throws InterruptedException;
}
