package io.pingwall.probe;

import io.pingwall.target.EchoOptions;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/// One way to ask one address for an echo, as often as one likes: immutable, so that who asks every
/// second makes it once.
public final class Echo {
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

    private final InetAddress address;
    private final EchoOptions options;
    private final long timeoutNanos;
    private final Answer answer;
    private final boolean ipv6;
    private final long high;
    private final long low;

    public Echo(InetAddress address, long timeoutNanos, Answer answer) {
        this(address, EchoOptions.DEFAULT, timeoutNanos, answer);
    }

    /// @param timeoutNanos how long an answer may take, from the moment of sending
    public Echo(InetAddress address, EchoOptions options, long timeoutNanos, Answer answer) {
        this.address = address;
        this.options = options;
        this.timeoutNanos = timeoutNanos;
        this.answer = answer;
        ipv6 = address instanceof Inet6Address;
        var bytes = ByteBuffer.wrap(address.getAddress());
        high = ipv6 ? bytes.getLong() : 0;
        low = ipv6 ? bytes.getLong() : Integer.toUnsignedLong(bytes.getInt());
    }

    public InetAddress address() {
        return address;
    }

    /// Whether it goes there, by the same interface too: two IPv6 addresses are equal to Java
    /// whatever their scopes.
    public boolean isTo(InetAddress other) {
        return address.equals(other) && scope() == scopeOf(other);
    }

    public EchoOptions options() {
        return options;
    }

    public long timeoutNanos() {
        return timeoutNanos;
    }

    public Answer answer() {
        return answer;
    }

    public boolean ipv6() {
        return ipv6;
    }

    /// The first eight bytes of an IPv6 address, 0 for IPv4.
    public long high() {
        return high;
    }

    /// The last eight, or the four of an IPv4 address.
    public long low() {
        return low;
    }

    /// The interface of a link-local IPv6 address; 0 for none.
    public int scope() {
        return scopeOf(address);
    }

    private static int scopeOf(InetAddress address) {
        return address instanceof Inet6Address six ? six.getScopeId() : 0;
    }
}
