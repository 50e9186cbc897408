package io.pingwall.probe;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pingwall.probe.Surroundings.Place;

import org.junit.jupiter.api.Test;

import java.nio.ByteOrder;
import java.util.List;

/// Against text captured from machines.
final class SurroundingsTest {
    @Test
    void gatewaysOfIpv4BestFirst() {
        assumeTrue(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN, "as where it was captured");
        var table =
                """
                Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
                wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0
                eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0
                eth0\t000200C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0
                tun0\t00000000\t0100000A\t0003\t0\t0\t50\t00000080\t0\t0\t0
                """;
        assertEquals(
                List.of(
                        new Place("Gateway (eth0)", "192.0.2.1"),
                        new Place("Gateway (wlan0)", "192.168.1.1")),
                RoutingTable.gateways4(table.lines().toList()));
    }

    @Test
    void gatewaysOfIpv6CarryTheirScope() {
        var anywhere = "0".repeat(32) + " 00 " + "0".repeat(32) + " 00 ";
        var table =
                anywhere
                        + "fd000000000000000000000000000001 00000400 00000001 00000000 00000003 eth1\n"
                        + anywhere
                        + "fe800000000000000000000000000001 00000064 00000001 00000000 00450003 eth0\n"
                        + anywhere
                        + "0".repeat(32)
                        + " ffffffff 00000001 00000000 00200200       lo\n"
                        + "fd000000000000000000000000000000 40 "
                        + "0".repeat(32)
                        + " 00 "
                        + "0".repeat(32)
                        + " 00000100 00000001 00000000 00000001 eth0\n";
        assertEquals(
                List.of(
                        new Place("Gateway (eth0)", "fe80::1%eth0"),
                        new Place("Gateway (eth1)", "fd00::1")),
                RoutingTable.gateways6(table.lines().toList()));
    }

    @Test
    void nameServersOfTheResolver() {
        var file =
                """
                # made by hand
                search example.org
                nameserver 192.0.2.53
                nameserver\tfd00::53
                options edns0
                nameserver 192.0.2.53
                """;
        assertEquals(
                List.of(new Place("DNS server", "192.0.2.53"), new Place("DNS server", "fd00::53")),
                ResolverFile.nameServers(file.lines().toList()));
    }

    @Test
    void emptyWhereThereIsNothingToRead() {
        assertThat(RoutingTable.gateways4(List.of()), empty());
        assertThat(RoutingTable.gateways6(List.of()), empty());
        assertThat(ResolverFile.nameServers(List.of()), empty());
    }

    @Test
    void ownAddressesAreWithoutLoopback() {
        for (var place : Surroundings.look().own()) {
            assertThat(place.name(), startsWith("This machine ("));
            assertThat(place.address(), not(startsWith("127.")));
        }
    }
}
