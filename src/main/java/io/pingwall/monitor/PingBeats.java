package io.pingwall.monitor;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.Stray;
import io.pingwall.target.EchoOptions;

import org.jspecify.annotations.Nullable;

import java.net.Inet6Address;
import java.net.InetAddress;

/// The pings of one target that were handed over and are not answered yet. Nothing in it is made
/// anew from beat to beat.
///
/// The scheduler writes a beat before it hands the ping over; the pinger's thread reads it when the
/// answer comes. Timeouts are shorter than the interval and beats are handed over some milliseconds
/// ahead, so that few are open at one time.
final class PingBeats implements Echo.Answer {
    private static final Phrases SAY = Phrases.of(PingBeats.class);

    private static final int OPEN = 4;

    private final Rhythm rhythm;
    private final Answers answers;
    private final Beat[] ring = {new Beat(), new Beat(), new Beat(), new Beat()};
    private int next;
    private @Nullable Echo echo;
    private @Nullable SizeSearch sizes;

    /// When the request of the newest answer went out.
    private long answeredSent = Long.MIN_VALUE;

    PingBeats(Rhythm rhythm, Answers answers) {
        this.rhythm = rhythm;
        this.answers = answers;
    }

    /// Puts a beat into a batch.
    ///
    /// @param one the beat, whose times are in [Moment#time]
    void ask(
            InetAddress address,
            EchoOptions options,
            long timeout,
            Due one,
            Moment now,
            EchoBatch batch) {
        if (!options.suits(address instanceof Inet6Address)) {
            var detail = SAY.of("other-family", options.source());
            answers.unasked(rhythm, one.beat(), now, new Unasked(Cause.NO_ROUTE, detail));
            return;
        }
        var beat = ring[Math.floorMod(next++, OPEN)];
        beat.open(rhythm, one.beat(), one.due(), now);
        beat.pinged = address;
        batch.add(echo(address, options, timeout), beat.due);
    }

    /// The same object as long as nothing about it has changed.
    private Echo echo(InetAddress address, EchoOptions options, long timeout) {
        var asked = echo;
        if (asked == null
                || asked.timeoutNanos() != timeout
                || !asked.isTo(address)
                || !asked.options().equals(options)) {
            asked = new Echo(address, options, timeout, this);
            echo = asked;
        }
        return asked;
    }

    /// What an outcome means where pings of other sizes fare otherwise.
    Outcome explain(InetAddress address, Outcome outcome) {
        var asked = echo;
        if (asked == null || asked.options().size() <= EchoOptions.DEFAULT.size()) {
            return outcome;
        }
        var search = sizes;
        if (search == null) {
            search = answers.sizes();
            sizes = search;
        }
        return search.explain(address, asked.options(), asked.timeoutNanos(), outcome);
    }

    @Override
    public void tell(Outcome outcome, long sentNanos) {
        tell(outcome, sentNanos, sentNanos);
    }

    @Override
    public void tell(Outcome outcome, long dueNanos, long sentNanos) {
        if (outcome instanceof Outcome.Reply) {
            if (sentNanos < answeredSent) {
                rhythm.place.stray(Stray.REORDERED);
            }
            answeredSent = Math.max(answeredSent, sentNanos);
        }
        answers.take(rhythm, opened(dueNanos), outcome, sentNanos);
    }

    @Override
    public void stray(Stray stray, long sentNanos) {
        rhythm.place.stray(stray);
        if (sentNanos < answeredSent) {
            rhythm.place.stray(Stray.REORDERED);
        }
    }

    /// The latest one that was due then, since time may have been slept away; the latest of all for
    /// a pinger that keeps no times.
    private Beat opened(long due) {
        for (int i = 1; i < OPEN; i++) {
            var beat = ring[Math.floorMod(next - i, OPEN)];
            if (beat.due == due) {
                return beat;
            }
        }
        return ring[Math.floorMod(next - 1, OPEN)];
    }
}
