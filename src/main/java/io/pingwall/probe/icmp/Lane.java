package io.pingwall.probe.icmp;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.icmp.engine.OwnAddresses;

import java.lang.foreign.Arena;
import java.util.function.Consumer;

/// One socket with all that is under way on it: sends, and gives up what is overdue; what comes in
/// is matched by its [Arrivals]. Belongs to the engine's thread.
final class Lane {
    private static final Phrases SAY = Phrases.of(Lane.class);

    /// Ends a flight: tells whoever asked.
    @FunctionalInterface
    interface Ending {
        void end(Flight flight, Outcome outcome);
    }

    /// What all lanes of an engine share.
    record Shared(
            Arena arena,
            Libc libc,
            Cookies cookies,
            OwnAddresses own,
            Ignored ignored,
            Ending ending) {}

    /// An answer this late was read late, and whether others were lost meanwhile is not known.
    private static final long STOOD_STILL_NANOS = 1_000_000_000;

    /// What the kernel has to say besides answers is fetched at least this often.
    private static final long LOOK_NANOS = 10_000_000;

    /// How long after a packet has left its stamp may come.
    private static final long STAMP_NANOS = 20_000_000;

    private final Shared shared;
    private final EchoSocket socket;
    private final SequenceTable table = new SequenceTable();
    private final TimeoutWheel wheel;
    private final DropWatch drops;
    private final Arrivals arrivals;
    private final Outbox outbox;
    private final Consumer<Flight> overdue = this::giveUp;
    private long now;
    private long readNanos;

    Lane(Shared shared, EchoSocket socket) {
        this.shared = shared;
        this.socket = socket;
        now = System.nanoTime();
        wheel = new TimeoutWheel(now);
        drops = new DropWatch(shared.libc, socket, shared.ignored, now);
        arrivals = new Arrivals(shared, socket, table, this::end);
        outbox = new Outbox(shared.arena, shared.libc, socket, arrivals::readErrors, fate());
    }

    private Outbox.Fate fate() {
        return new Outbox.Fate() {
            @Override
            public void sent(Flight flight) {
                wheel.arm(flight);
            }

            @Override
            public void refused(Flight flight, int errno) {
                end(flight, flight.refusal(errno));
            }
        };
    }

    int fd() {
        return socket.fd();
    }

    boolean isFull() {
        return table.isFull();
    }

    /// Makes the echo ready to go: it goes with the next [#flush], or at once where many wait.
    void launch(Echo echo, long dueNanos) {
        var flight = table.take();
        flight.begin(echo, dueNanos, shared.cookies.next());
        outbox.stage(flight, echo);
        if (outbox.isFull()) {
            outbox.flush();
        }
    }

    /// Sends what is ready, or tells at once why it could not be sent.
    void flush() {
        outbox.flush();
    }

    /// Whether an answer may have come, or nobody has looked for long: what is late is counted,
    /// too.
    boolean isWorthReading(long nanos) {
        return !table.isIdle() || nanos - readNanos >= LOOK_NANOS;
    }

    /// Reads all that has come.
    ///
    /// @return how many packets that were
    int read(long nanos) {
        boolean errors =
                nanos - readNanos >= LOOK_NANOS || nanos - outbox.stampedNanos() < STAMP_NANOS;
        if (errors) {
            readNanos = nanos;
            arrivals.readErrors();
        }
        return arrivals.read();
    }

    /// Gives up what is overdue. What came until then must have been read.
    void expire(long nanos) {
        now = nanos;
        drops.lookNowAndThen(nanos);
        wheel.expire(nanos, overdue);
    }

    long nanosToNextTimeout(long nanos) {
        return wheel.nanosToNext(nanos);
    }

    /// Ends everything that is under way.
    void abandon(Outcome outcome) {
        for (int sequence = 0; sequence < SequenceTable.SIZE; sequence++) {
            var flight = table.get(sequence);
            if (flight != null && !flight.over()) {
                end(flight, outcome);
            }
        }
    }

    private void end(Flight flight, Outcome outcome) {
        if (!flight.over()) {
            table.release();
            shared.ending.end(flight, outcome);
        }
    }

    private void giveUp(Flight flight) {
        end(flight, judge(flight));
    }

    private Outcome judge(Flight flight) {
        long late = now - flight.deadline();
        if (late > STOOD_STILL_NANOS) {
            return new Unasked(
                    Cause.LATE, SAY.of("stood-still", String.valueOf(late / 1_000_000_000)));
        }
        if (drops.droppedSince(flight.sentNanos, now)) {
            return new Unasked(Cause.OVERRUN, "");
        }
        return new Lost(Loss.TIMEOUT, "");
    }
}
