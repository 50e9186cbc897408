package io.pingwall.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

final class PingCommandTest {
    private static final InetAddress FOUR = InetAddress.ofLiteral("10.0.0.1");
    private static final InetAddress SIX = InetAddress.ofLiteral("::1");

    private static List<String> words(String system, InetAddress address, int millis) {
        return PingCommand.of(system).words(address, Duration.ofMillis(millis));
    }

    @Test
    void everySystemHasItsOwnWords() {
        assertEquals(
                List.of("ping", "-n", "-c", "1", "-W", "2", "10.0.0.1"),
                words("Linux", FOUR, 1500));
        assertEquals(
                List.of("ping", "-n", "-c", "1", "-W", "1500", "10.0.0.1"),
                words("Mac OS X", FOUR, 1500));
        assertEquals(
                List.of("ping6", "-n", "-c", "1", "0:0:0:0:0:0:0:1"), words("Mac OS X", SIX, 1500));
        assertEquals(
                List.of("ping", "-n", "1", "-w", "1500", "10.0.0.1"),
                words("Windows 11", FOUR, 1500));
    }
}
