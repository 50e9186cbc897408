package io.pingwall.probe;

import io.pingwall.target.EchoOptions;

import java.net.InetAddress;

/// One way to ask one address for an echo, as often as one likes: immutable, so that who asks every
/// second makes it once.
///
/// @param timeoutNanos how long an answer may take, from the moment of sending
public record Echo(InetAddress address, EchoOptions options, long timeoutNanos, Answer answer) {
    public Echo(InetAddress address, long timeoutNanos, Answer answer) {
        this(address, EchoOptions.DEFAULT, timeoutNanos, answer);
    }

    /// Called once for each time it is asked, on the pinger's thread: must be quick.
    @FunctionalInterface
    public interface Answer {
        /// @param sentNanos [System#nanoTime] when it went out, or was given up unsent
        void tell(Outcome outcome, long sentNanos);

        /// The same, for who asks ahead of time and needs to know which of its asks this answers.
        ///
        /// @param dueNanos when it was to be sent, as it was asked for
        default void tell(Outcome outcome, long dueNanos, long sentNanos) {
            tell(outcome, sentNanos);
        }

        /// One more answer came, or one too late. Some systems never tell.
        ///
        /// @param sentNanos when what it answers went out
        default void stray(Stray stray, long sentNanos) {}
    }
}
