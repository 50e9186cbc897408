package io.pingwall.ui.query;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.pingwall.board.Preferences.Order;
import io.pingwall.health.HostState;
import io.pingwall.probe.Outcome;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SequenceTest {
    private static final Outcome LOST = new Outcome.Lost(Outcome.Loss.TIMEOUT, "");

    private final List<HostState> hosts = new ArrayList<>();
    private Instant now = Hosts.START.plusSeconds(60);

    private static HostState host(String name, String address, String group) {
        var bare = Target.of(address, Settings.DEFAULT);
        return HostState.fresh(
                new Target(bare.id(), name, address, group, Settings.DEFAULT, List.of(), ""),
                Hosts.START);
    }

    private static HostState up(String name, double millis, String group) {
        return Hosts.after(
                host(name, "10.0.0." + name.substring(1), group),
                new Outcome.Reply((long) (millis * 1e6), 64),
                2);
    }

    private Sequence arranged(Order order, HostState... states) {
        hosts.clear();
        hosts.addAll(List.of(states));
        var sequence = new Sequence(order);
        sequence.arrange(hosts);
        return sequence;
    }

    private List<String> names(Sequence sequence) {
        return Arrays.stream(sequence.numbers())
                .mapToObj(i -> hosts.get(i).target().name())
                .toList();
    }

    private boolean settle(Sequence sequence, int seconds) {
        boolean moved = false;
        for (int i = 0; i < seconds; i++) {
            moved |= sequence.settle(hosts, now);
            now = now.plusSeconds(1);
        }
        return moved;
    }

    @Test
    void leavesTheFilesOrderAlone() {
        assertThat(
                names(arranged(Order.FILE, host("b", "10.0.0.2", ""), host("a", "10.0.0.1", ""))),
                contains("b", "a"));
    }

    @Test
    void byNameNumbersCountAsNumbersAndGroupsStayTogether() {
        var sequence =
                arranged(
                        Order.NAME,
                        host("sw-10", "10.0.0.1", "Paris"),
                        host("sw-9", "10.0.0.2", "Paris"),
                        host("zz", "10.0.0.3", "Oslo"),
                        host("aa", "10.0.0.4", "Oslo"));
        assertThat(names(sequence), contains("aa", "zz", "sw-9", "sw-10"));
    }

    @Test
    void byAddressIPv4ComesBeforeIPv6BeforeNames() {
        var sequence =
                arranged(
                        Order.ADDRESS,
                        host("name", "gw.example", ""),
                        host("six-b", "fd00::10", ""),
                        host("six-a", "fd00::a", ""),
                        host("ten", "10.0.0.10", ""),
                        host("nine", "10.0.0.9", ""));
        assertThat(names(sequence), contains("nine", "ten", "six-a", "six-b", "name"));
    }

    @Test
    void worstFirstInsideGroupsAndAmongThem() {
        var sequence =
                arranged(
                        Order.WORST,
                        up("h1", 5, "Paris"),
                        up("h2", 5, "Paris"),
                        up("h3", 5, "Oslo"),
                        Hosts.after(up("h4", 5, "Oslo"), LOST, 3));
        assertThat(names(sequence), contains("h4", "h3", "h1", "h2"));
    }

    @Test
    void theWorstMovesUpOnlyOnceItHasHeldAndBackLater() {
        var well = up("h2", 5, "");
        var sequence = arranged(Order.WORST, up("h1", 5, ""), well, up("h3", 5, ""));
        hosts.set(1, Hosts.after(well, LOST, 3));
        assertThat(settle(sequence, 3), is(false));
        assertThat(names(sequence), contains("h1", "h2", "h3"));
        assertThat(settle(sequence, 1), is(true));
        assertThat(names(sequence), contains("h2", "h1", "h3"));
        hosts.set(1, well);
        assertThat(settle(sequence, 10), is(false));
        assertThat(settle(sequence, 1), is(true));
        assertThat(names(sequence), contains("h1", "h2", "h3"));
    }

    @Test
    void theSlowestFirstAndWhatIsDownBeforeAll() {
        var sequence =
                arranged(
                        Order.RTT,
                        up("h1", 5, ""),
                        host("fresh", "10.0.0.9", ""),
                        up("h2", 50, ""),
                        Hosts.after(up("h3", 500, ""), LOST, 1),
                        Hosts.after(up("h4", 1, ""), LOST, 3));
        assertThat(names(sequence), contains("h4", "h3", "h2", "h1", "fresh"));
    }

    @Test
    void roundTripsThatWaverMoveNothing() {
        var sequence = arranged(Order.RTT, up("h1", 10, ""), up("h2", 9, ""), up("h3", 8, ""));
        var random = new Random(1);
        for (int second = 0; second < 300; second++) {
            for (int i = 0; i < 3; i++) {
                hosts.set(i, up("h" + (i + 1), (10 - i) * (0.8 + 0.4 * random.nextDouble()), ""));
            }
            assertThat(settle(sequence, 1), is(false));
        }
    }

    @Test
    void mostLossFirst() {
        var lossy = Hosts.after(Hosts.after(up("h2", 5, ""), LOST, 1), new Outcome.Reply(1, 64), 3);
        assertThat(names(arranged(Order.LOSS, up("h1", 5, ""), lossy)), contains("h2", "h1"));
    }

    @Test
    void theLatestChangeFirst() {
        var down = Hosts.after(up("h3", 5, ""), LOST, 3);
        assertThat(
                names(arranged(Order.CHANGE, up("h1", 5, ""), host("h0", "10.0.0.8", ""), down)),
                contains("h3", "h1", "h0"));
    }

    /// Whatever the states: every host once, those of a group in a row.
    @Test
    void everyHostStandsOnceAndGroupsStayTogether() {
        var random = new Random(2);
        for (var order : Order.values()) {
            hosts.clear();
            for (int i = 0; i < 200; i++) {
                var state = up("h" + i, 1 + random.nextInt(100), "g" + i / 20);
                hosts.add(random.nextInt(4) == 0 ? Hosts.after(state, LOST, 3) : state);
            }
            var sequence = new Sequence(order);
            sequence.arrange(hosts);
            settle(sequence, 20);
            var numbers = sequence.numbers();
            assertThat(
                    Arrays.stream(numbers).sorted().toArray(),
                    is(IntStream.range(0, 200).toArray()));
            long turns =
                    IntStream.range(1, 200)
                            .filter(i -> numbers[i] / 20 != numbers[i - 1] / 20)
                            .count();
            assertThat(order.name(), turns, is(9L));
        }
    }
}
