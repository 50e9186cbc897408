package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Unasked;

import java.lang.foreign.Arena;

/// One socket with all that is under way on it: sends, and gives up what is overdue; what comes in
/// is matched by its [Arrivals]. Belongs to the engine's thread.
final class Lane {
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

    private final Shared shared;
    private final EchoSocket socket;
    private final SequenceTable table = new SequenceTable();
    private final TimeoutWheel wheel;
    private final DropWatch drops;
    private final Arrivals arrivals;
    private final Sender sender;

    Lane(Shared shared, EchoSocket socket) {
        this.shared = shared;
        this.socket = socket;
        long now = System.nanoTime();
        wheel = new TimeoutWheel(now);
        drops = new DropWatch(shared.libc, socket, shared.ignored, now);
        arrivals = new Arrivals(shared, socket, table);
        sender = new Sender(shared.arena, shared.libc, socket, arrivals::readErrors);
    }

    int fd() {
        return socket.fd();
    }

    boolean isFull() {
        return table.isFull();
    }

    /// Sends the echo, or tells at once why it could not be sent.
    void launch(Echo echo) {
        var flight = new Flight(echo, shared.cookies.next());
        int sequence = table.nextFree();
        int errno = sender.send(flight, echo.address(), sequence);
        if (errno == 0) {
            table.put(sequence, flight);
            wheel.arm(flight);
        } else {
            shared.ending.end(flight, SendErrors.unasked(errno, echo.address()));
        }
    }

    /// Reads all that has come.
    ///
    /// @return how many packets that were
    int read() {
        return arrivals.read();
    }

    /// Gives up what is overdue. What came until `now` must have been read.
    void expire(long now) {
        drops.lookNowAndThen(now);
        wheel.expire(
                now,
                flight -> {
                    table.remove(flight);
                    shared.ending.end(flight, judge(flight, now));
                });
    }

    long nanosToNextTimeout(long now) {
        return wheel.nanosToNext(now);
    }

    /// Ends everything that is under way.
    void abandon(Outcome outcome) {
        for (int sequence = 0; sequence < SequenceTable.SIZE; sequence++) {
            var flight = table.get(sequence);
            if (flight != null) {
                table.remove(flight);
                shared.ending.end(flight, outcome);
            }
        }
    }

    private Outcome judge(Flight flight, long now) {
        long late = now - flight.deadline();
        if (late > STOOD_STILL_NANOS) {
            return new Unasked(
                    Cause.LATE, "it stood still for " + late / 1_000_000_000 + " s or more");
        }
        if (drops.droppedSince(flight.sentNanos, now)) {
            return new Unasked(Cause.OVERRUN, "");
        }
        return new Lost(Loss.TIMEOUT, "");
    }
}
