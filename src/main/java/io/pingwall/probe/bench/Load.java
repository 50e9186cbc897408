package io.pingwall.probe.bench;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.IntStream;

/// What is asked, the same for every way.
///
/// @param count echoes to each target
public record Load(List<InetAddress> targets, int count) {
    /// As many as 127.0.0.0/8 has from 127.1.0.0 on, with a reserve.
    public static final int MOST = 1_000_000;

    public Load {
        targets = List.copyOf(targets);
    }

    /// Addresses of this very machine, from 127.1.0.0 onward: nothing leaves it, and all answer.
    public static Load loopback(int targets, int count) {
        return new Load(IntStream.range(0, targets).mapToObj(Load::address).toList(), count);
    }

    private static InetAddress address(int i) {
        return InetAddress.ofLiteral(
                "127." + (1 + (i >> 16)) + "." + (i >> 8 & 255) + "." + (i & 255));
    }

    int size() {
        return targets.size();
    }
}
