package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The sockets of one family: one, and more only while the sequence numbers of one are all taken.
final class Lanes {
    /// Half a million requests under way.
    private static final int MOST = 8;

    private final Lane.Shared shared;
    private final Family family;
    private final Way way;
    private final @Nullable Unasked refusal;
    private final List<Lane> lanes = new ArrayList<>();

    Lanes(Lane.Shared shared, Family family) {
        this.shared = shared;
        this.family = family;
        switch (EchoSocket.open(shared.libc(), family)) {
            case EchoSocket.Opening.Open(var socket) -> {
                way = socket.way();
                refusal = null;
                lanes.add(new Lane(shared, socket));
            }
            case EchoSocket.Opening.Refused refused -> {
                way = Way.NONE;
                refusal = Advice.unasked(family, refused);
            }
        }
    }

    Way way() {
        return way;
    }

    /// Whether this machine has the family and yet lets nobody ping with it.
    boolean needsRight() {
        return refusal != null && refusal.cause() == Cause.NO_PERMISSION;
    }

    /// Sends the echo, or tells at once why not.
    void launch(Echo echo) {
        var lane = withRoom();
        if (lane != null) {
            lane.launch(echo);
            return;
        }
        var flight = new Flight(echo, 0);
        flight.sentNanos = System.nanoTime();
        shared.ending()
                .end(
                        flight,
                        refusal != null
                                ? refusal
                                : new Unasked(Cause.NO_BUFFER, "too many pings are under way"));
    }

    List<Lane> all() {
        return lanes;
    }

    private @Nullable Lane withRoom() {
        for (var lane : lanes) {
            if (!lane.isFull()) {
                return lane;
            }
        }
        if (way != Way.NONE
                && lanes.size() < MOST
                && EchoSocket.open(shared.libc(), family)
                        instanceof EchoSocket.Opening.Open(var socket)) {
            var lane = new Lane(shared, socket);
            lanes.add(lane);
            return lane;
        }
        return null;
    }
}
