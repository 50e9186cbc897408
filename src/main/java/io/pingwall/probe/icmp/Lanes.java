package io.pingwall.probe.icmp;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The sockets of one family: one, and more only while the sequence numbers of one are all taken;
/// and those for packets that must not be fragmented, from the first of these on.
final class Lanes {
    private static final Phrases SAY = Phrases.of(Lanes.class);

    /// Half a million requests under way.
    private static final int MOST = 8;

    private final Lane.Shared shared;
    private final Family family;
    private final Way way;
    private final @Nullable Unasked refusal;
    private final List<Lane> usual = new ArrayList<>();
    private final List<Lane> unfragmented = new ArrayList<>();
    private final List<Lane> all = new ArrayList<>();

    Lanes(Lane.Shared shared, Family family) {
        this.shared = shared;
        this.family = family;
        switch (EchoSocket.open(shared.libc(), family)) {
            case EchoSocket.Opening.Open(var socket) -> {
                way = socket.way();
                refusal = null;
                add(usual, socket);
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

    /// Makes the echo ready to go, or tells at once why it can't.
    void launch(Echo echo, long dueNanos) {
        boolean whole = echo.options().dontFragment();
        var lane = withRoom(whole ? unfragmented : usual, whole);
        if (lane != null) {
            lane.launch(echo, dueNanos);
            return;
        }
        var flight = new Flight(0);
        flight.begin(echo, dueNanos, 0);
        flight.sentNanos = System.nanoTime();
        shared.ending()
                .end(
                        flight,
                        refusal != null
                                ? refusal
                                : new Unasked(Cause.NO_BUFFER, SAY.of("too-many-pings")));
    }

    /// Sends what is ready.
    void flush() {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).flush();
        }
    }

    List<Lane> all() {
        return all;
    }

    private @Nullable Lane withRoom(List<Lane> lanes, boolean whole) {
        for (int i = 0; i < lanes.size(); i++) {
            if (!lanes.get(i).isFull()) {
                return lanes.get(i);
            }
        }
        if (way != Way.NONE
                && lanes.size() < MOST
                && EchoSocket.open(shared.libc(), family)
                        instanceof EchoSocket.Opening.Open(var socket)) {
            if (whole) {
                socket.forbidFragments(shared.libc());
            }
            return add(lanes, socket);
        }
        return null;
    }

    private Lane add(List<Lane> lanes, EchoSocket socket) {
        var lane = new Lane(shared, socket);
        lanes.add(lane);
        all.add(lane);
        return lane;
    }
}
