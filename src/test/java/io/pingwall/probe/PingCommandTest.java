package io.pingwall.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.target.EchoOptions;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

final class PingCommandTest {
    private static final InetAddress FOUR = InetAddress.ofLiteral("10.0.0.1");
    private static final InetAddress SIX = InetAddress.ofLiteral("::1");

    private static List<String> words(String system, InetAddress address, int millis) {
        return PingCommand.of(system)
                .words(address, EchoOptions.DEFAULT, Duration.ofMillis(millis));
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

    @Test
    void optionsAreHandedOn() {
        var options = new EchoOptions(1472, 5, true, 184, "10.0.0.7");
        assertEquals(
                "ping -n -c 1 -W 1 -s 1472 -t 5 -M do -Q 184 -I 10.0.0.7 10.0.0.1",
                words("Linux", FOUR, options));
        assertEquals(
                "ping -n -c 1 -W 1000 -s 1472 -m 5 -D -z 184 -S 10.0.0.7 10.0.0.1",
                words("Mac OS X", FOUR, options));
        assertEquals(
                "ping6 -n -c 1 -s 1472 -h 5 -D -z 184 -S 10.0.0.7 0:0:0:0:0:0:0:1",
                words("Mac OS X", SIX, options));
        assertEquals(
                "ping -n 1 -w 1000 -l 1472 -i 5 -f -v 184 -S 10.0.0.7 10.0.0.1",
                words("Windows 11", FOUR, options));
    }

    private static String words(String system, InetAddress address, EchoOptions options) {
        return String.join(
                " ", PingCommand.of(system).words(address, options, Duration.ofSeconds(1)));
    }
}
