package io.pingwall.probe;

import io.pingwall.language.Phrases;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the network around this machine looks like from what the machine knows already: nothing is
/// sent. Reading takes some milliseconds: not for the JavaFX thread.
///
/// @param own this machine's addresses, without loopback and link-local ones
/// @param gateways the next routers, best first; none on other systems than Linux
/// @param nameServers whom it asks for names
public record Surroundings(List<Place> own, List<Place> gateways, List<Place> nameServers) {
    private static final Phrases SAY = Phrases.of(Surroundings.class);

    /// @param name for people, such as `Gateway (eth0)`
    /// @param address a literal address, with its scope where it needs one
    public record Place(String name, String address) {}

    public Surroundings {
        own = List.copyOf(own);
        gateways = List.copyOf(gateways);
        nameServers = List.copyOf(nameServers);
    }

    public static Surroundings look() {
        var gateways =
                Stream.concat(
                                RoutingTable.gateways4(lines("/proc/net/route")).stream(),
                                RoutingTable.gateways6(lines("/proc/net/ipv6_route")).stream())
                        .toList();
        return new Surroundings(ownAddresses(), gateways, servers());
    }

    private static List<Place> servers() {
        var servers = ResolverFile.nameServers(lines("/etc/resolv.conf"));
        // systemd's stub on this machine; the servers that it asks are listed elsewhere
        boolean stub = servers.stream().anyMatch(place -> place.address().equals("127.0.0.53"));
        var behind =
                stub
                        ? ResolverFile.nameServers(lines("/run/systemd/resolve/resolv.conf"))
                        : List.<Place>of();
        return behind.isEmpty() ? servers : behind;
    }

    private static List<Place> ownAddresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(card -> card.inetAddresses().map(address -> place(card, address)))
                    .filter(place -> !place.address().isEmpty())
                    .toList();
        } catch (SocketException _) {
            return List.of();
        }
    }

    private static Place place(NetworkInterface card, InetAddress address) {
        boolean plain = !address.isLoopbackAddress() && !address.isLinkLocalAddress();
        return new Place(
                SAY.of("this-machine", card.getName()), plain ? AddressText.of(address) : "");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException _) {
            // another system, or a container that hides it
            return List.of();
        }
    }
}
