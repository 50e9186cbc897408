package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.pingwall.probe.Echo;
import io.pingwall.probe.icmp.engine.OwnAddresses;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.util.ArrayList;

/// Sends an engine's socket answers that it must not take, then one that it must, then that again;
/// prints what was counted. A process of its own, for a network namespace that answers no pings.
public final class ForgeMain {
    private static final InetAddress ASKED = InetAddress.ofLiteral("127.0.0.5");
    private static final InetAddress OTHER = InetAddress.ofLiteral("127.0.0.6");

    private final Libc libc;
    private final Arena arena;
    private final EchoSocket socket;
    private final ArrayList<Flight> ended = new ArrayList<>();
    private final Ignored ignored = new Ignored();
    private final Lane lane;

    private ForgeMain(Arena arena) {
        this.arena = arena;
        libc = new Libc(arena);
        socket =
                EchoSocket.open(libc, Family.IPV4) instanceof EchoSocket.Opening.Open(var open)
                        ? open
                        : throwClosed();
        lane =
                new Lane(
                        new Lane.Shared(
                                arena,
                                libc,
                                new Cookies(),
                                new OwnAddresses(),
                                ignored,
                                (flight, outcome) -> {
                                    System.out.println(outcome.getClass().getSimpleName());
                                    flight.end(outcome);
                                    ended.add(flight);
                                }),
                        socket);
    }

    private static EchoSocket throwClosed() {
        throw new IllegalStateException("no ICMP socket");
    }

    public static void main(String[] args) {
        try (var arena = Arena.ofConfined()) {
            new ForgeMain(arena).run();
        }
    }

    private void run() {
        // nobody answers here, so the cookie of the first is learnt from its timeout
        launch(1);
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (ended.isEmpty() && System.nanoTime() < deadline) {
            lane.expire(System.nanoTime());
        }
        long cookie = ended.getFirst().cookie;
        launch(60_000_000_000L);
        forge(OTHER, 1, cookie + 1);
        report("right cookie from somebody else");
        forge(ASKED, 1, cookie + 77);
        report("wrong cookie");
        forge(ASKED, 2, cookie + 1);
        report("wrong sequence number");
        forge(ASKED, 1, cookie + 1);
        report("right");
        forge(ASKED, 1, cookie + 1);
        report("right once more");
        forge(ASKED, 0, cookie);
        report("after its timeout");
    }

    private void launch(long timeoutNanos) {
        lane.launch(new Echo(ASKED, timeoutNanos, (_, _) -> {}), System.nanoTime());
        lane.flush();
    }

    private void report(String what) {
        lane.read(System.nanoTime());
        System.out.println(
                what
                        + "|ended "
                        + ended.size()
                        + ", strangers "
                        + ignored.strangers.sum()
                        + ", late "
                        + ignored.late.sum()
                        + ", duplicates "
                        + ignored.duplicates.sum());
    }

    /// Loopback delivers before the call returns.
    private void forge(InetAddress from, int sequence, long cookie) {
        int fd = libc.socket(Family.IPV4.number, Linux.SOCK_RAW, Family.IPV4.protocol);
        var sockaddr = arena.allocate(Family.IPV4.sockaddrLength, 8);
        Address.write(sockaddr, 0, new Echo(from, 1, (_, _) -> {}));
        libc.bind(fd, sockaddr);
        var packet = arena.allocate(EchoPacket.LENGTH, 8);
        EchoPacket.prepare(packet, Family.IPV4, socket.identifier());
        packet.set(JAVA_BYTE, 0, (byte) Family.IPV4.echoReply);
        EchoPacket.fill(packet, sequence, cookie);
        EchoPacket.sum(packet, EchoPacket.LENGTH);
        Address.write(sockaddr, 0, new Echo(InetAddress.ofLiteral("127.0.0.1"), 1, (_, _) -> {}));
        libc.sendmmsg(fd, message(packet, sockaddr), 1, 0);
        libc.close(fd);
    }

    /// One `mmsghdr`.
    private MemorySegment message(MemorySegment packet, MemorySegment sockaddr) {
        var vector = arena.allocate(16, 8);
        vector.set(ADDRESS, 0, packet);
        vector.set(JAVA_LONG, 8, packet.byteSize());
        var message = arena.allocate(64, 8);
        message.set(ADDRESS, 0, sockaddr);
        message.set(JAVA_INT, 8, (int) sockaddr.byteSize());
        message.set(ADDRESS, 16, vector);
        message.set(JAVA_LONG, 24, 1);
        return message;
    }
}
