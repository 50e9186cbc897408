package io.pingwall.probe.icmp.mac;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.target.EchoOptions;

import java.util.Optional;

/// What the header of every request from one IPv4 socket holds: unlike over IPv6 the kernel takes
/// no time to live and no DF packet by packet (rip_output, xnu), but the socket's options count at
/// the moment of sending. They are set where the next request differs from the one before.
final class SocketOptions {
    private static final Phrases SAY = Phrases.of(SocketOptions.class);

    private final Sockets sockets;
    private final int fd;
    private final int usualTtl;
    private int ttl;
    private int tos;
    private int dontFragment;

    SocketOptions(Sockets sockets, int fd) {
        this.sockets = sockets;
        this.fd = fd;
        int found = sockets.option(fd, Darwin.IPPROTO_IP, Darwin.IP_TTL);
        usualTtl = found > 0 ? found : Darwin.IPDEFTTL;
        ttl = usualTtl;
    }

    /// Makes the socket send as the options say.
    ///
    /// @return why it can't; nothing where it does
    Optional<Unasked> apply(EchoOptions options) {
        int wantedTtl = options.ttl() == 0 ? usualTtl : options.ttl();
        if (wantedTtl != ttl) {
            int result = set(Darwin.IP_TTL, wantedTtl);
            if (result < 0) {
                return refused("ttl=" + options.ttl(), result);
            }
            ttl = wantedTtl;
        }
        if (options.tos() != tos) {
            int result = set(Darwin.IP_TOS, options.tos());
            if (result < 0) {
                return refused("tos=" + options.tos(), result);
            }
            tos = options.tos();
        }
        int wantedDontFragment = options.dontFragment() ? 1 : 0;
        if (wantedDontFragment != dontFragment) {
            int result = set(Darwin.IP_DONTFRAG, wantedDontFragment);
            if (result < 0) {
                return refused("df", result);
            }
            dontFragment = wantedDontFragment;
        }
        return Optional.empty();
    }

    private int set(int option, int value) {
        return sockets.setOption(fd, Darwin.IPPROTO_IP, option, value);
    }

    private static Optional<Unasked> refused(String word, int result) {
        return Optional.of(
                new Unasked(Cause.BROKEN, SAY.of("option-refused", word, String.valueOf(-result))));
    }
}
