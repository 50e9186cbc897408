package io.pingwall.probe.icmp.engine;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The addresses of this machine, looked up when an ICMP error needs them and kept for a while.
///
/// An error that our own machine sent means that the target did not answer at the link layer (ARP,
/// neighbour discovery); no router said anything then.
public final class OwnAddresses implements Predicate<InetAddress> {
    private static final long KEPT_NANOS = 5_000_000_000L;

    private Set<InetAddress> known = Set.of();
    private long readNanos;
    private boolean read;

    @Override
    public boolean test(InetAddress address) {
        long now = System.nanoTime();
        if (!read || now - readNanos > KEPT_NANOS) {
            known = addresses();
            readNanos = now;
            read = true;
        }
        return address.isLoopbackAddress() || known.contains(address);
    }

    private static Set<InetAddress> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (SocketException _) {
            // without interfaces there is no address
            return Set.of();
        }
    }
}
