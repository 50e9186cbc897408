package io.pingwall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Forty hosts behind a real router, asked each second: one that limits how often it lets pings
/// through, and one that does not, with hosts that are dead.
@Timeout(120)
class RateLimitOverNetworkTest {
    private static final int HOSTS = 40;
    private static final Pattern CHANGE =
            Pattern.compile(".*\"address\":\"([^\"]+)\".*\"to\":\"([A-Z]+)\".*");

    @TempDir Path folder;
    private Namespaces network;

    @BeforeEach
    void lay() throws IOException, InterruptedException {
        assumeTrue(Namespaces.possible(), "needs root, iproute2 and nftables");
        network = new Namespaces();
        network.addRouted();
    }

    @AfterEach
    void remove() throws IOException {
        if (network != null) {
            network.close();
        }
    }

    @Test
    void aRouterThatLimitsPingsIsNamedAndItsHostsAreNotDown() throws Exception {
        network.limitRouted(10);
        var watch = watch();
        try (var lines = watch.inputReader()) {
            var stands = new HashMap<String, String>();
            var recognised = next(lines, stands);
            assertThat(recognised, containsString("\"network\":\"10.78.0.0/24\""));
            assertThat(recognised, containsString("\"per_second\":10"));
            while (stands.values().stream().filter(RateLimitOverNetworkTest::isUp).count()
                    < HOSTS) {
                take(lines, stands);
            }
            watch.toHandle().destroy();
            var rest = lines.lines().toList();
            assertTrue(rest.stream().noneMatch(line -> line.contains("\"to\":\"DOWN\"")));
            assertThat(rest.getLast(), containsString("\"network\":\"10.78.0.0/24\""));
        } finally {
            watch.toHandle().destroy();
        }
    }

    @Test
    void deadHostsBehindARouterThatLimitsNothingAreDown() throws Exception {
        network.silenceRouted("10.78.0.11-10.78.0.40");
        var watch = watch("--for", "20s");
        try (var lines = watch.inputReader()) {
            var stands = new HashMap<String, String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                assertFalse(line.contains("\"event\":\"rate-limit\""), line);
                note(line, stands);
            }
            for (int host = 1; host <= HOSTS; host++) {
                var address = "10.78.0." + host;
                assertEquals(host > 10 ? "DOWN" : "UP", stands.get(address), address);
            }
        } finally {
            watch.toHandle().destroy();
        }
    }

    private static boolean isUp(String status) {
        return status.equals("UP") || status.equals("SLOW");
    }

    private Process watch(String... arguments) throws IOException {
        var board = new ArrayList<String>();
        board.add("title = \"Behind a router\"");
        board.add("hosts = [");
        for (int host = 1; host <= HOSTS; host++) {
            board.add("  { address = \"10.78.0." + host + "\", timeout = \"300ms\" },");
        }
        board.add("]");
        var file = Files.write(folder.resolve("net.pingwall"), board);
        var words = new ArrayList<>(List.of("watch", "--json", file.toString()));
        words.addAll(List.of(arguments));
        return network.pingwall(words.toArray(String[]::new));
    }

    /// Reads on to the recognition.
    private static String next(BufferedReader lines, Map<String, String> stands)
            throws IOException {
        var line = take(lines, stands);
        while (!line.contains("\"event\":\"rate-limit\"")) {
            line = take(lines, stands);
        }
        return line;
    }

    private static String take(BufferedReader lines, Map<String, String> stands)
            throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new AssertionError("it ended with " + stands);
        }
        note(line, stands);
        return line;
    }

    private static void note(String line, Map<String, String> stands) {
        var change = CHANGE.matcher(line);
        if (change.matches()) {
            stands.put(change.group(1), change.group(2));
        }
    }
}
