package io.pingwall.board;

import static io.pingwall.board.BoardTexts.good;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.target.Check;
import io.pingwall.target.Rates;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/// What a board may say.
final class BoardReaderTest {
    @Test
    void readsEverythingABoardMaySay() {
        var document =
                good(
                        """
                        title = "Campus" # ours
                        hosts = [
                          { address = "::1" },
                        ]

                        [defaults]
                        check = "ping"
                        interval = "2s"
                        timeout = "500ms"
                        down-after = 5
                        up-after = 3
                        slow-above = "1.5ms"
                        slow-loss = "12.5%"

                        [[group]]
                        name = "Core"
                        interval = "1m"
                        hosts = [
                          { name = "gw", address = "10.0.0.1", tags = ["a", "b"], note = "rack 4" }, # old
                          { name = "web", address = "FD00:0::1", check = "tcp:443", down-after = 1 },
                          { name = "q", address = "sw.example.com", note = 'said "no"', interval = "5s" }
                        ]
                        """);
        assertEquals("Campus", document.title());
        assertEquals(
                new Overrides(
                        new Check.Ping(),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(500),
                        5,
                        3,
                        Duration.ofNanos(1_500_000),
                        0.125),
                document.defaults());
        assertEquals(List.of("", "Core"), document.groups().stream().map(HostGroup::name).toList());
        var core = document.groups().get(1);
        assertEquals(Duration.ofMinutes(1), core.overrides().interval());
        assertEquals(
                new HostEntry("gw", "10.0.0.1", List.of("a", "b"), "rack 4", Overrides.NONE),
                core.hosts().getFirst());
        assertEquals("fd00::1", core.hosts().get(1).address());
        assertEquals(new Check.Connect(443), core.hosts().get(1).overrides().check());
        assertEquals("said \"no\"", core.hosts().get(2).note());
        assertEquals(Duration.ofSeconds(5), core.hosts().get(2).overrides().interval());
    }

    @Test
    void readsTheBudgetAndHasOneWhereNoneIsStated() {
        assertEquals(Rates.DEFAULT, good("title = \"a\"").rates());
        assertEquals(
                new Rates(1_000, 0),
                good("[budget]\npackets-per-second = 1000\nper-network = 0").rates());
        assertEquals(new Rates(20_000, 50), good("[budget]\nper-network = 50").rates());
    }

    @Test
    void readsHostsHoweverTomlLetsThemBeWritten() {
        var expected = List.of("10.0.0.1", "10.0.0.2", "10.0.0.3");
        for (var text :
                List.of(
                        "hosts = [{address='10.0.0.1'},{address='10.0.0.2'},\n{address='10.0.0.3'}]",
                        "hosts = [\n{address=\"10.0.0.1\"}\n,\n{address=\"10.0.0.2\"},\n{\"address\"='10.0.0.3'},\n]",
                        "[[hosts]]\naddress='10.0.0.1'\n[[hosts]]\naddress='10.0.0.2'\n[[hosts]]\naddress='10.0.0.3'",
                        "hosts = [\r\n{ address = \"10.0.0.1\" },\r\n\r\n# x\r\n{ address = \"10.0.0.2\" },\r\n{ address = \"10.0.0.3\" }]\r\n",
                        "[[hosts]]\naddress='10.0.0.1'\nnote = '''\nhosts = [\n{ address = \"10.0.0.9\" },\n]\n'''\n[[hosts]]\naddress='10.0.0.2'\n[[hosts]]\naddress='10.0.0.3'")) {
            var hosts = good(text).groups().getFirst().hosts();
            assertEquals(expected, hosts.stream().map(HostEntry::address).toList(), text);
        }
    }

    @Test
    void takesTheTitleFromTheFileWhereNoneIsStated() {
        assertEquals("wall", good("hosts = []").title());
    }

    @Test
    void aBoardWithATitleAndNoHostsIsFine() {
        assertEquals(List.of(), good("title = \"New\"").targets());
    }
}
