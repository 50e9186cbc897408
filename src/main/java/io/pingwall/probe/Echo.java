package io.pingwall.probe;

import java.net.InetAddress;

/// One echo request to be sent.
///
/// @param timeoutNanos how long its answer may take, from the moment of sending
public record Echo(InetAddress address, long timeoutNanos, Answer answer) {
    /// Called once, on the pinger's thread: must be quick.
    @FunctionalInterface
    public interface Answer {
        /// @param sentNanos [System#nanoTime] when it went out, or was given up unsent
        void tell(Outcome outcome, long sentNanos);
    }
}
