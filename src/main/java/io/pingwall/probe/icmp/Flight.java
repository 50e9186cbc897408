package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Stray;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.TimeUnit;

/// A place for one echo request on its way, used again and again under the same sequence number.
/// Belongs to the engine's thread.
///
/// After its end it remembers who asked until the number is given out again, so that what comes
/// late or twice is counted for the right one.
final class Flight {
    /// What is longer would overflow the clock.
    private static final long LONGEST_NANOS = TimeUnit.DAYS.toNanos(1);

    final int sequence;

    /// Proves an answer to be that of the present turn.
    long cookie;

    /// How often it was used; what was noted of an earlier turn means nothing any more.
    int turn;

    /// When it was to go out, as it was asked for.
    long dueNanos;

    /// [System#nanoTime] when it was handed to the kernel.
    long sentNanos;

    /// The same moment as time of day, to compare with the kernel's stamps.
    long sentStamp;

    /// No packet of its batch left before this time of day.
    long earliestStamp;

    /// The kernel's own stamp of the moment when it left; 0 as long as there is none.
    long departedStamp;

    private @Nullable Echo echo;
    private boolean over = true;
    private boolean answered;

    Flight(int sequence) {
        this.sequence = sequence;
    }

    void begin(Echo asked, long due, long newCookie) {
        echo = asked;
        dueNanos = due;
        cookie = newCookie;
        turn++;
        over = false;
        answered = false;
        departedStamp = 0;
    }

    /// Whether it was answered or given up.
    boolean over() {
        return over;
    }

    boolean isFor(long high, long low) {
        var asked = echo;
        return asked != null && asked.high() == high && asked.low() == low;
    }

    /// Whether an answer may come from that address: from any where 0.0.0.0 or :: was asked.
    boolean takesFrom(long high, long low) {
        var asked = echo;
        return isFor(high, low) || (asked != null && asked.high() == 0 && asked.low() == 0);
    }

    /// What it means that the kernel would not send it.
    Outcome refusal(int errno) {
        var asked = echo;
        return asked == null ? EngineLoop.stopped() : SendErrors.unasked(errno, asked);
    }

    /// Bytes of the request from its ICMP header on.
    int length() {
        var asked = echo;
        return EchoPacket.HEADER + (asked == null ? 0 : asked.options().size());
    }

    long timeoutNanos() {
        var asked = echo;
        return asked == null ? 0 : Math.clamp(asked.timeoutNanos(), 0, LONGEST_NANOS);
    }

    /// [System#nanoTime] from which it counts as lost.
    long deadline() {
        return sentNanos + timeoutNanos();
    }

    /// Ends the flight: tells its answer, once.
    void end(Outcome outcome) {
        var asked = echo;
        if (!over && asked != null) {
            over = true;
            answered = outcome instanceof Outcome.Reply;
            asked.answer().tell(outcome, dueNanos, sentNanos);
        }
    }

    /// Tells of an answer after the end.
    ///
    /// @return what it was
    Stray stray() {
        var stray = answered ? Stray.DUPLICATE : Stray.LATE;
        var asked = echo;
        // the next one is one more
        answered = true;
        if (asked != null) {
            asked.answer().stray(stray, sentNanos);
        }
        return stray;
    }
}
