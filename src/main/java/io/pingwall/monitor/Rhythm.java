package io.pingwall.monitor;

import io.pingwall.probe.Resolution;
import io.pingwall.target.Settings;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// When one target is due. The scheduler's lock guards what is neither final nor volatile.
final class Rhythm {
    /// The answer to one beat shall be known before the next is asked.
    private static final long BEFORE_NEXT = Duration.ofMillis(5).toNanos();

    final Place place;

    /// What was asked before the latest pause belongs to the past.
    final AtomicInteger pauses = new AtomicInteger();

    /// A blocking check of it is under way.
    final AtomicBoolean underWay = new AtomicBoolean();

    volatile boolean paused;

    /// Read by whoever brings an answer, as `timeout`.
    volatile long interval;

    /// How long an answer may take.
    volatile long timeout;

    /// Where within the interval; see [Phase].
    long offset;

    /// When it was to be asked by its own rhythm.
    long planned;

    /// When the wheel gives it out: as planned, or later where it waits for its slot in the budget.
    long due;

    /// `due` is a slot that was taken for it.
    boolean reserved;

    /// Its latest beats were skipped because the monitor was late.
    boolean behind;

    /// Beats that passed in the pause.
    int skipped;

    /// The wheel's own.
    int slot = -1;

    @Nullable Rhythm next;

    final PingBeats pings;

    /// Where a literal address leads, which nobody need be asked about at each beat; null for a
    /// name and for a scoped address, whose interface may get another number.
    final @Nullable Resolution fixed;

    /// No budget holds it up: loopback touches no network.
    final boolean exempt;

    /// The target's own, kept here because every beat reads them.
    volatile Settings settings;

    Rhythm(Place place, Answers answers) {
        this.place = place;
        this.settings = place.target().settings();
        this.pings = new PingBeats(this, answers);
        this.fixed = literal(place.target().address());
        this.exempt = fixed instanceof Resolution.Known(var address) && address.isLoopbackAddress();
        keep(settings.interval().toNanos());
    }

    private static @Nullable Resolution literal(String address) {
        try {
            return address.contains("%")
                    ? null
                    : new Resolution.Known(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    void plan(long time) {
        planned = time;
        due = time;
        reserved = false;
    }

    /// How long the answer to a ping is waited for.
    static long echoTimeout(Settings settings) {
        long interval = settings.interval().toNanos();
        long latest = interval - Math.min(BEFORE_NEXT, interval / 10);
        return Math.min(settings.timeout().toNanos(), latest);
    }

    final void keep(long newInterval) {
        interval = newInterval;
        offset = Phase.offset(place.id(), newInterval);
    }
}
