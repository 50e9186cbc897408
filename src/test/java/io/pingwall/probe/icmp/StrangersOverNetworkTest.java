package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Means.Way;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Answers that are not for the engine, and answers that are nobody's.
final class StrangersOverNetworkTest {
    private static RoutedNetwork network;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        network = new RoutedNetwork();
    }

    @AfterAll
    static void remove() throws IOException {
        if (network != null) {
            network.close();
        }
    }

    @Test
    void aSystemPingBesideItIsNotMistakenForItsOwn() throws IOException, InterruptedException {
        network.allow(Way.RAW);
        var args = new ArrayList<>(List.of("2000"));
        for (int i = 0; i < 500; i++) {
            args.add("10.77.2.2");
        }
        var ping =
                new ProcessBuilder(
                                "ip",
                                "netns",
                                "exec",
                                network.near.name(),
                                "ping",
                                "-n",
                                "-q",
                                "-i",
                                "0.002",
                                "10.77.2.2")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            var answers = network.near.java(List.of(), AskMain.class, args.toArray(String[]::new));
            assertEquals("strangers|0", answers.getLast());
            assertEquals(
                    500, answers.stream().filter("10.77.2.2|answered, ttl 63"::equals).count());
        } finally {
            ping.destroy();
            ping.waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DATAGRAM", "RAW"})
    void forgedAnswersCountForNothing(Way way) throws IOException, InterruptedException {
        network.allow(way);
        network.near.run("sysctl -qw net.ipv4.icmp_echo_ignore_all=1");
        try {
            assertEquals(
                    List.of(
                            "Lost",
                            "right cookie from somebody else|ended 1, strangers 1, late 0, duplicates 0",
                            "wrong cookie|ended 1, strangers 2, late 0, duplicates 0",
                            "wrong sequence number|ended 1, strangers 2, late 1, duplicates 0",
                            "Reply",
                            "right|ended 2, strangers 2, late 1, duplicates 0",
                            "right once more|ended 2, strangers 2, late 1, duplicates 1",
                            "after its timeout|ended 2, strangers 2, late 2, duplicates 1"),
                    List.copyOf(network.near.java(List.of(), ForgeMain.class)));
        } finally {
            network.near.run("sysctl -qw net.ipv4.icmp_echo_ignore_all=0");
        }
    }
}
