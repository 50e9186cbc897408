package io.pingwall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// What the monitor makes of interfaces and addresses that come and go under it, and of a path that
/// swallows large packets.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChangingNetworkTest {
    @TempDir Path folder;
    private Namespaces network;

    @BeforeEach
    void lay() throws IOException, InterruptedException {
        assumeTrue(Namespaces.possible(), "needs root, iproute2 and nftables");
        network = new Namespaces();
    }

    @AfterEach
    void remove() throws IOException {
        if (network != null) {
            network.close();
        }
    }

    @Test
    void anAddressThatIsAddedAndRemovedIsFollowed() throws Exception {
        try (var watch = new Watching(network, folder, "200ms", "10.77.0.40")) {
            watch.next("10.77.0.40", "DOWN");
            network.addHost("10.77.0.40");
            watch.next("10.77.0.40", "UP");
            network.removeHost("10.77.0.40");
            watch.next("10.77.0.40", "DOWN");
        }
    }

    @Test
    void thisMachineMayGetAnotherAddress() throws Exception {
        try (var watch = new Watching(network, folder, "100ms", "10.77.0.3")) {
            watch.next("10.77.0.3", "UP");
            network.removeAddress("10.77.0.1");
            assertThat(
                    watch.next("10.77.0.3", "UNKNOWN"),
                    containsString("this machine has no route to it"));
            network.addAddress("10.77.0.50");
            watch.next("10.77.0.3", "UP");
        }
    }

    @Test
    void anInterfaceMayBeMadeAnew() throws Exception {
        network.addLinkLocalHost();
        try (var watch = new Watching(network, folder, "100ms", "10.77.0.2", "fe80::7%v0")) {
            watch.next("fe80::7%v0", "UP");
            network.unplug();
            watch.next("fe80::7%v0", "UNKNOWN");
            network.plugIn();
            watch.next("fe80::7%v0", "UP");
        }
    }

    @Test
    void aHoleForLargePacketsIsTold() throws Exception {
        network.addRouted();
        network.narrowSilently();
        var large = "address = \"10.78.0.9\", check = \"ping size=1400 df\"";
        try (var watch = new Watching(network, folder, "300ms", large)) {
            assertThat(
                    watch.next("10.78.0.9", "DOWN"),
                    matchesPattern(
                            ".*swallowed on the way for its size, and no router says so: \\d+ bytes"
                                    + " of payload come through, 1400 don't.*"));
        }
    }
}
