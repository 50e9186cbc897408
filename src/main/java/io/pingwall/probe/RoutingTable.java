package io.pingwall.probe;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Surroundings.Place;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads default routes from the tables that Linux shows under `/proc/net` (proc(5)).
final class RoutingTable {
    private static final Phrases SAY = Phrases.of(RoutingTable.class);

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int UP_BY_GATEWAY = 0x3;
    private static final String ANYWHERE_6 = "0".repeat(32);

    private record Default(String card, InetAddress gateway, long metric) {
        Place place() {
            var text = AddressText.of(gateway);
            boolean scoped = gateway.isLinkLocalAddress();
            return new Place(SAY.of("gateway", card), scoped ? text + "%" + card : text);
        }
    }

    private RoutingTable() {}

    /// Columns: Iface Destination Gateway Flags RefCnt Use Metric Mask ...; addresses are
    /// hexadecimal in the byte order of the machine.
    static List<Place> gateways4(List<String> lines) {
        return places(lines.stream().skip(1).flatMap(RoutingTable::default4));
    }

    private static Stream<Default> default4(String line) {
        var column = SPACE.splitAsStream(line.trim()).toList();
        if (column.size() < 8
                || !column.get(1).equals("00000000")
                || !column.get(7).equals("00000000")
                || !byGateway(column.get(3))) {
            return Stream.empty();
        }
        var bytes =
                ByteBuffer.allocate(4)
                        .order(ByteOrder.nativeOrder())
                        .putInt(Integer.parseUnsignedInt(column.get(2), 16));
        return Stream.of(
                new Default(column.get(0), address(bytes.array()), Long.parseLong(column.get(6))));
    }

    /// Columns: destination, its length, source, its length, next hop, metric, two counters, flags,
    /// interface; all hexadecimal, in network order.
    static List<Place> gateways6(List<String> lines) {
        return places(lines.stream().flatMap(RoutingTable::default6));
    }

    private static Stream<Default> default6(String line) {
        var column = SPACE.splitAsStream(line.trim()).toList();
        if (column.size() < 10
                || !column.get(0).equals(ANYWHERE_6)
                || !column.get(1).equals("00")
                || column.get(4).equals(ANYWHERE_6)
                || !byGateway(column.get(8))) {
            return Stream.empty();
        }
        return Stream.of(
                new Default(
                        column.get(9),
                        address(HexFormat.of().parseHex(column.get(4))),
                        Long.parseLong(column.get(5), 16)));
    }

    private static List<Place> places(Stream<Default> routes) {
        return routes.sorted(Comparator.comparingLong(Default::metric))
                .map(Default::place)
                .distinct()
                .toList();
    }

    private static boolean byGateway(String flags) {
        return (Integer.parseUnsignedInt(flags, 16) & UP_BY_GATEWAY) == UP_BY_GATEWAY;
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has 4 bytes or 16", e);
        }
    }
}
