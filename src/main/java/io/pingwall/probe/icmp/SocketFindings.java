package io.pingwall.probe.icmp;

import io.pingwall.language.Phrases;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;

/// Which ICMP sockets may be opened: one of the two kinds is enough in each family.
final class SocketFindings {
    private static final Phrases SAY = Phrases.of(SocketFindings.class);

    /// Room for some thousand answers while the program is kept from running.
    private static final long ENOUGH = 1 << 20;

    private static final String LARGER =
            "echo 'net.core.rmem_max = 4194304' | sudo tee /etc/sysctl.d/60-pingwall.conf"
                    + " && sudo sysctl --system";

    private SocketFindings() {}

    static List<Finding> all() {
        try (var arena = Arena.ofConfined()) {
            var libc = new Libc(arena);
            var findings = new ArrayList<Finding>();
            for (var family : Family.values()) {
                findings.addAll(of(libc, family));
            }
            return findings;
        }
    }

    private static List<Finding> of(Libc libc, Family family) {
        var name = family == Family.IPV4 ? "IPv4" : "IPv6";
        int datagram = tryOpen(libc, family, Linux.SOCK_DGRAM);
        int raw = tryOpen(libc, family, Linux.SOCK_RAW);
        if (new EchoSocket.Opening.Refused(datagram, raw).absent()) {
            return List.of(new Finding(name, true, SAY.of("switched-off"), ""));
        }
        boolean any = datagram == 0 || raw == 0;
        var findings = new ArrayList<Finding>();
        findings.add(
                new Finding(
                        SAY.of("unprivileged-socket", name),
                        any,
                        verdict(datagram),
                        datagram == 0 ? "" : Advice.GRANT));
        findings.add(new Finding(SAY.of("raw-socket", name), any, verdict(raw), ""));
        if (EchoSocket.open(libc, family) instanceof EchoSocket.Opening.Open(var socket)) {
            long bytes = socket.receiveBuffer(libc);
            libc.close(socket.fd());
            findings.add(
                    new Finding(
                            SAY.of("receive-buffer", name),
                            bytes >= ENOUGH,
                            SAY.of("bytes", String.valueOf(bytes)),
                            bytes >= ENOUGH ? "" : LARGER));
        }
        return findings;
    }

    private static String verdict(int errno) {
        return errno == 0 ? SAY.of("allowed") : SAY.of("refused");
    }

    /// @return 0 if it opened, else `errno`
    private static int tryOpen(Libc libc, Family family, int kind) {
        int fd = EchoSocket.openKind(libc, family, kind);
        if (fd >= 0) {
            libc.close(fd);
        }
        return fd >= 0 ? 0 : -fd;
    }
}
