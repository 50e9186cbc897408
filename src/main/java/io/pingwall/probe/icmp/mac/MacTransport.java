package io.pingwall.probe.icmp.mac;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Means;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.probe.icmp.engine.Transport;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One ICMP socket a family, and one more for each IPv4 address of this machine that requests are
/// to be sent from: only binding makes a socket do so (rip_output, xnu). 65,536 requests may be
/// under way on each.
///
/// Darwin keeps no count of what it drops when a receive buffer is full, so such a loss looks like
/// the target's.
final class MacTransport implements Transport {
    private static final Phrases SAY = Phrases.of(MacTransport.class);

    /// What stands in for a lane that could not be opened.
    private record Side(@Nullable Lane lane, int errno) {
        boolean absent() {
            return errno == Darwin.EAFNOSUPPORT
                    || errno == Darwin.EPFNOSUPPORT
                    || errno == Darwin.EPROTONOSUPPORT;
        }

        Way way() {
            return lane != null ? Way.DATAGRAM : Way.NONE;
        }
    }

    private final Lane.Shared shared;
    private final Sockets sockets;
    private final Side ipv4;
    private final Side ipv6;
    private final Map<InetAddress, Side> sources = new HashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private int[] fds = {};

    MacTransport(Lane.Shared shared) {
        this.shared = shared;
        sockets = shared.sockets();
        ipv4 = open(Family.IPV4, null);
        ipv6 = open(Family.IPV6, null);
    }

    private Side open(Family family, @Nullable InetAddress source) {
        int fd = sockets.open(family, source);
        if (fd < 0) {
            return new Side(null, -fd);
        }
        var lane = new Lane(shared, family, fd);
        lanes.add(lane);
        fds = lanes.stream().mapToInt(Lane::fd).toArray();
        return new Side(lane, 0);
    }

    @Override
    public Means means() {
        boolean nothing = ipv4.lane == null && ipv6.lane == null;
        boolean refused = nothing && !(ipv4.absent() && ipv6.absent());
        return new Means(ipv4.way(), ipv6.way(), refused ? MacAdvice.refused(ipv4.errno) : "");
    }

    @Override
    public void launch(Flight flight) {
        var family = Family.of(flight.address());
        var usual = family == Family.IPV4 ? ipv4 : ipv6;
        if (usual.lane == null) {
            shared.ending().end(flight, unasked(family, usual));
            return;
        }
        var source = flight.source();
        var side = family == Family.IPV4 && source.isPresent() ? from(source.get()) : usual;
        if (side.lane != null) {
            side.lane.launch(flight);
        } else {
            shared.ending().end(flight, SendErrors.outcome(side.errno, flight));
        }
    }

    /// What can't be opened is tried anew for the next request: the address may come yet. No more
    /// than this machine has addresses are kept.
    private Side from(InetAddress source) {
        var known = sources.get(source);
        if (known != null) {
            return known;
        }
        var side = open(Family.IPV4, source);
        if (side.lane != null) {
            sources.put(source, side);
        }
        return side;
    }

    private static Unasked unasked(Family family, Side side) {
        return side.absent()
                ? new Unasked(Cause.NO_ROUTE, SAY.of("family-off", family.text))
                : new Unasked(Cause.NO_PERMISSION, SAY.of("no-socket-allowed", family.text));
    }

    @Override
    public void settle() {
        long now = sockets.nanoTime();
        for (var lane : lanes) {
            lane.read();
            lane.expire(now);
        }
    }

    @Override
    public void rest() {
        long now = sockets.nanoTime();
        int next =
                lanes.stream()
                        .mapToInt(lane -> lane.millisToNext(now))
                        .filter(millis -> millis >= 0)
                        .min()
                        .orElse(-1);
        sockets.await(fds, next);
    }

    @Override
    public void wake() {
        sockets.wake();
    }

    @Override
    public void close() {
        sockets.close();
        lanes.forEach(Lane::abandon);
        shared.arena().close();
    }
}
