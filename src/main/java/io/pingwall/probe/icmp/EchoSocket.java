package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.pingwall.probe.Means.Way;

import java.lang.foreign.Arena;
import java.nio.ByteOrder;
import java.util.concurrent.ThreadLocalRandom;

/// One open ICMP socket: unprivileged where that is allowed, else raw (icmp(7), raw(7)).
///
/// @param identifier what our requests carry and answers must; the kernel chooses it for an
///   unprivileged socket
record EchoSocket(int fd, Family family, Way way, int identifier) {
    /// What came of opening.
    sealed interface Opening {
        record Open(EchoSocket socket) implements Opening {}

        /// Why neither kind opened, as `errno`.
        record Refused(int datagram, int raw) implements Opening {
            /// This machine has no such family, whoever asks.
            boolean absent() {
                return datagram == Linux.EAFNOSUPPORT || raw == Linux.EAFNOSUPPORT;
            }
        }
    }

    /// Holds what 100,000 answers a second bring in half a second; the kernel doubles it. It costs
    /// memory only while it is full.
    private static final int RECEIVE_BUFFER = 32 << 20;

    /// Of what leaves, stamps are asked for packet by packet.
    private static final int STAMPS =
            Linux.SOF_TIMESTAMPING_RX_SOFTWARE | Linux.SOF_TIMESTAMPING_SOFTWARE;

    static Opening open(Libc libc, Family family) {
        int datagram = openKind(libc, family, Linux.SOCK_DGRAM);
        if (datagram >= 0) {
            return new Opening.Open(set(libc, datagram(libc, datagram, family)));
        }
        int raw = openKind(libc, family, Linux.SOCK_RAW);
        if (raw >= 0) {
            return new Opening.Open(set(libc, raw(libc, raw, family)));
        }
        return new Opening.Refused(-datagram, -raw);
    }

    /// @return a file descriptor, or `-errno`
    static int openKind(Libc libc, Family family, int kind) {
        return libc.socket(
                family.number, kind | Linux.SOCK_CLOEXEC | Linux.SOCK_NONBLOCK, family.protocol);
    }

    private static EchoSocket datagram(Libc libc, int fd, Family family) {
        try (var arena = Arena.ofConfined()) {
            var address = arena.allocate(family.sockaddrLength, 8);
            address.set(JAVA_SHORT_UNALIGNED, 0, (short) family.number);
            libc.bind(fd, address);
            libc.getsockname(fd, address);
            var port = JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
            return new EchoSocket(
                    fd, family, Way.DATAGRAM, Short.toUnsignedInt(address.get(port, 2)));
        }
    }

    private static EchoSocket raw(Libc libc, int fd, Family family) {
        int identifier = ThreadLocalRandom.current().nextInt(1, 0x1_0000);
        RawFilter.attach(libc, fd, family, identifier);
        return new EchoSocket(fd, family, Way.RAW, identifier);
    }

    private static EchoSocket set(Libc libc, EchoSocket socket) {
        int fd = socket.fd;
        var family = socket.family;
        if (libc.setOption(fd, Linux.SOL_SOCKET, Linux.SO_RCVBUFFORCE, RECEIVE_BUFFER) < 0) {
            libc.setOption(fd, Linux.SOL_SOCKET, Linux.SO_RCVBUF, RECEIVE_BUFFER);
        }
        libc.setOption(fd, Linux.SOL_SOCKET, Linux.SO_TIMESTAMPING, STAMPS);
        libc.setOption(fd, family.level, family.receiveErrors, 1);
        libc.setOption(fd, family.level, family.receiveTtl, 1);
        return socket;
    }

    /// Sets DF on all that it sends from now on.
    void forbidFragments(Libc libc) {
        libc.setOption(fd, family.level, family.mtuDiscover, Linux.PMTUDISC_PROBE);
    }

    /// Packets that the kernel dropped because the receive buffer was full.
    long drops(Libc libc) {
        return libc.getOption(
                fd,
                Linux.SOL_SOCKET,
                Linux.SO_MEMINFO,
                Linux.SK_MEMINFO_DROPS,
                Linux.SK_MEMINFO_VARS);
    }

    /// The receive buffer in force, in bytes.
    long receiveBuffer(Libc libc) {
        return libc.getOption(fd, Linux.SOL_SOCKET, Linux.SO_RCVBUF, 0, 1);
    }
}
