package io.pingwall.probe.icmp.engine;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.target.EchoOptions;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One echo request on its way. Belongs to the engine's thread.
public final class Flight {
    private static final Phrases SAY = Phrases.of(Flight.class);

    /// What is longer would overflow the clock.
    private static final long LONGEST_NANOS = TimeUnit.DAYS.toNanos(1);

    /// An answer this late was read late, and whether others were lost meanwhile is not known.
    private static final long STOOD_STILL_NANOS = 1_000_000_000;

    private final InetAddress address;
    private final EchoOptions options;
    private final long timeoutNanos;
    private Echo.@Nullable Answer answer;
    private long sentNanos;

    /// @param now [System#nanoTime], as long as it is not sent
    public Flight(Echo echo, long now) {
        address = echo.address();
        options = echo.options();
        timeoutNanos = Math.clamp(echo.timeoutNanos(), 0, LONGEST_NANOS);
        answer = echo.answer();
        sentNanos = now;
    }

    public InetAddress address() {
        return address;
    }

    public EchoOptions options() {
        return options;
    }

    /// The address of this machine to send from; nothing where routing picks it, as it does where
    /// the source is of the other family.
    public Optional<InetAddress> source() {
        if (options.source().isEmpty()) {
            return Optional.empty();
        }
        var source = literal(options.source());
        return source.getAddress().length == address.getAddress().length
                ? Optional.of(source)
                : Optional.empty();
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException _) {
            // its interface is no more; the system will say that the address is none of its own
            return InetAddress.ofLiteral(text.replaceFirst("%.*", ""));
        }
    }

    public long timeoutNanos() {
        return timeoutNanos;
    }

    /// Says when it was handed to the system, or given up unsent.
    ///
    /// @param nanos [System#nanoTime]
    public void sent(long nanos) {
        sentNanos = nanos;
    }

    public long sentNanos() {
        return sentNanos;
    }

    /// [System#nanoTime] from which it counts as lost.
    public long deadline() {
        return sentNanos + timeoutNanos;
    }

    /// Whether it was answered or given up; nothing may be told then.
    public boolean over() {
        return answer == null;
    }

    /// Ends the flight: tells its answer, once.
    public void end(Outcome outcome) {
        var told = answer;
        if (told != null) {
            answer = null;
            told.tell(outcome, sentNanos);
        }
    }

    /// What an answer that took `nanos` is worth.
    ///
    /// @param ttl -1 where unknown
    public Outcome answered(long nanos, int ttl) {
        return nanos > timeoutNanos ? new Lost(Loss.TIMEOUT, "") : new Reply(nanos, ttl);
    }

    /// What the missing answer means, of which nothing had come by `now`.
    public Outcome overdue(long now) {
        long late = now - deadline();
        return late > STOOD_STILL_NANOS
                ? new Unasked(
                        Cause.LATE, SAY.of("stood-still", String.valueOf(late / 1_000_000_000)))
                : new Lost(Loss.TIMEOUT, "");
    }
}
