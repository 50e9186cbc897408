package io.pingwall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The whole monitor over a real network: what it says of hosts that fall silent, lose packets or
/// can't be reached from here.
@Timeout(60)
class WatchOverNetworkTest {
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
    void aHostThatFallsSilentIsDownAfterThreeLossesAndComesBack() throws Exception {
        try (var watch = watch("200ms", "10.77.0.2", "10.77.0.3")) {
            watch.next("10.77.0.2", "UP");
            network.silence("10.77.0.2");
            var down = watch.next("10.77.0.2", "DOWN");
            network.letAllThrough();
            var up = watch.next("10.77.0.2", "UP");

            assertThat(down, containsString("\"reason\":\"no answer in time, 3 in a row\""));
            assertThat(up, containsString("\"from\":\"DOWN\""));
        }
    }

    @Test
    void everyFifthPingLostShowsAsTwentyPercentAndNeverAsDown() throws Exception {
        network.loseEveryFifth("10.77.0.4");
        try (var watch = watch("50ms", "10.77.0.4")) {
            watch.next("10.77.0.4", "SLOW");
            var rest = watch.end();
            var summary = rest.getLast();

            assertTrue(rest.stream().noneMatch(line -> line.contains("\"to\":\"DOWN\"")));
            double share = number(summary, "lost") / (double) number(summary, "sent");
            assertEquals(0.20, share, 0.05);
        }
    }

    @Test
    void aNetworkThatLosesItsRouteIsUnknownAndNotDown() throws Exception {
        try (var watch = watch("100ms", "10.77.0.5", "10.99.0.1")) {
            watch.next("10.99.0.1", "UP");
            network.removeRoute();
            var unknown = watch.next("10.99.0.1", "UNKNOWN");
            var summary = watch.end().getLast();

            assertThat(unknown, containsString("\"reason\":\"this machine has no route to it"));
            assertEquals(0, number(summary, "lost"));
        }
    }

    @Test
    void aHostThatCannotBeAskedFromTheStartIsNamedWithItsReason() throws Exception {
        try (var watch = watch("100ms", "10.88.1.1")) {
            assertThat(
                    watch.next("10.88.1.1", "UNKNOWN"),
                    containsString("\"reason\":\"this machine has no route to it"));
        }
    }

    private Watching watch(String interval, String... addresses) throws IOException {
        return new Watching(network, folder, interval, addresses);
    }

    private static long number(String json, String field) {
        var found = Pattern.compile("\"" + field + "\":(\\d+)").matcher(json);
        assertTrue(found.find(), json);
        return Long.parseLong(found.group(1));
    }
}
