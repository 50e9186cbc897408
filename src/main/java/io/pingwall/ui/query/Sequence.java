package io.pingwall.ui.query;

import io.pingwall.board.Preferences.Order;
import io.pingwall.health.HostState;
import io.pingwall.target.AddressKey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// In which order hosts stand on the wall. Hosts of one group stay together; the group whose first
/// host comes first comes first. One thread at a time.
///
/// Orders by figures are held steady, [SteadyKeys] tells how.
public final class Sequence {
    private final Order order;
    private final SteadyKeys keys;
    private int[] numbers = {};

    /// Where in the hosts each group begins, and where the last one ends.
    private int[] bounds = {0};

    public Sequence(Order order) {
        this.order = order;
        keys = new SteadyKeys(order == Order.WORST || order == Order.CHANGE);
    }

    public Order order() {
        return order;
    }

    /// The numbers of the hosts, first to last. Not to be changed.
    public int[] numbers() {
        return numbers;
    }

    /// Puts these hosts in order, however they stood before.
    ///
    /// @param hosts as in the file; those of one group in a row
    public void arrange(List<HostState> hosts) {
        bounds = bounds(hosts);
        switch (order) {
            case FILE -> numbers = IntStream.range(0, hosts.size()).toArray();
            case NAME -> byName(hosts);
            case ADDRESS -> byAddress(hosts);
            case WORST, RTT, LOSS, CHANGE -> {
                keys.start(hosts.size());
                for (int i = 0; i < hosts.size(); i++) {
                    keys.set(i, Rank.of(order, hosts.get(i)));
                }
                numbers = byKeys();
            }
        }
    }

    /// Puts right what changed and has held; once a second is enough.
    ///
    /// @param hosts the same as last time, with their states of now
    /// @return whether any host stands elsewhere
    public boolean settle(List<HostState> hosts, Instant now) {
        if (!isLive()) {
            return false;
        }
        boolean moved = false;
        for (int i = 0; i < hosts.size(); i++) {
            moved |= keys.offer(i, Rank.of(order, hosts.get(i)), now.toEpochMilli());
        }
        if (!moved) {
            return false;
        }
        var before = numbers;
        numbers = byKeys();
        return !Arrays.equals(before, numbers);
    }

    private boolean isLive() {
        return switch (order) {
            case FILE, NAME, ADDRESS -> false;
            case WORST, RTT, LOSS, CHANGE -> true;
        };
    }

    private static int[] bounds(List<HostState> hosts) {
        var starts =
                IntStream.range(0, hosts.size())
                        .filter(i -> i == 0 || !group(hosts, i).equals(group(hosts, i - 1)));
        return IntStream.concat(starts, IntStream.of(hosts.size())).toArray();
    }

    private static String group(List<HostState> hosts, int i) {
        return hosts.get(i).target().group();
    }

    /// Figure and number in one word each, which sort as such: a hundred thousand take
    /// milliseconds.
    private int[] byKeys() {
        int count = bounds[bounds.length - 1];
        var packed = new long[count];
        for (int i = 0; i < count; i++) {
            packed[i] = ((Rank.MOST - keys.shown(i)) << 31) | i;
        }
        for (int group = 0; group + 1 < bounds.length; group++) {
            Arrays.sort(packed, bounds[group], bounds[group + 1]);
        }
        var result = new int[count];
        int next = 0;
        for (int group : groups(Comparator.comparingLong(g -> packed[bounds[g]]))) {
            for (int place = bounds[group]; place < bounds[group + 1]; place++) {
                result[next++] = (int) (packed[place] & Integer.MAX_VALUE);
            }
        }
        return result;
    }

    private void byName(List<HostState> hosts) {
        var names = texts(hosts, host -> host.target().name());
        numbers =
                byWords(
                        Comparator.comparing(i -> names[i], NaturalOrder.INSTANCE),
                        (a, b) ->
                                NaturalOrder.INSTANCE.compare(
                                        group(hosts, a[0]), group(hosts, b[0])));
    }

    private void byAddress(List<HostState> hosts) {
        var addresses = texts(hosts, host -> host.target().address());
        var parsed = Arrays.stream(addresses).map(AddressKey::of).toArray(AddressKey[]::new);
        Comparator<Integer> order =
                Comparator.<Integer, AddressKey>comparing(i -> parsed[i])
                        .thenComparing(i -> addresses[i], NaturalOrder.INSTANCE);
        numbers = byWords(order, (a, b) -> order.compare(a[0], b[0]));
    }

    /// @param groups compares groups by their numbers in order
    private int[] byWords(Comparator<Integer> hosts, Comparator<Integer[]> groups) {
        var sorted = new ArrayList<Integer[]>();
        for (int group = 0; group + 1 < bounds.length; group++) {
            var members =
                    IntStream.range(bounds[group], bounds[group + 1])
                            .boxed()
                            .toArray(Integer[]::new);
            Arrays.sort(members, hosts);
            sorted.add(members);
        }
        sorted.sort(groups);
        return sorted.stream().flatMap(Arrays::stream).mapToInt(Integer::intValue).toArray();
    }

    private List<Integer> groups(Comparator<Integer> order) {
        return IntStream.range(0, bounds.length - 1).boxed().sorted(order).toList();
    }

    private static String[] texts(List<HostState> hosts, Function<HostState, String> text) {
        return hosts.stream().map(text).toArray(String[]::new);
    }
}
