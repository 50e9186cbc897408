package io.pingwall.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What the words after the program's name ask for.
///
/// @param hosts how many; empty for the usual
/// @param each how long each scenario is measured
/// @param whole where not zero, one scenario alone, this long, with a line each minute
record Request(Kind kind, List<Integer> hosts, Duration each, Duration whole) {
    static final String USAGE =
            "wall [HOSTS...] [--each 20s] | wall [HOSTS] --for 10m | chart [--each 20s] | order"
                    + " [HOSTS...]";
    private static final Duration USUAL = Duration.ofSeconds(20);

    enum Kind {
        WALL,
        CHART,
        ORDER
    }

    Request {
        hosts = List.copyOf(hosts);
    }

    /// @throws IllegalArgumentException whose message says what is wrong
    static Request of(List<String> words) {
        if (words.isEmpty()) {
            return new Request(Kind.WALL, List.of(), USUAL, Duration.ZERO);
        }
        var hosts = new ArrayList<Integer>();
        var each = USUAL;
        var whole = Duration.ZERO;
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            switch (word) {
                case "--each" -> each = span(words, ++i);
                case "--for" -> whole = span(words, ++i);
                default -> hosts.add(count(word));
            }
        }
        return new Request(kind(words.getFirst()), hosts, each, whole);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "wall" -> Kind.WALL;
            case "chart" -> Kind.CHART;
            case "order" -> Kind.ORDER;
            default -> throw new IllegalArgumentException("There is no “" + word + "” to measure.");
        };
    }

    private static int count(String word) {
        var digits = word.replace(",", "");
        if (!digits.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(
                    "“" + word + "” is no number of hosts from 1 to 999,999.");
        }
        return Integer.parseInt(digits);
    }

    private static Duration span(List<String> words, int at) {
        var word = at < words.size() ? words.get(at) : "";
        if (!word.matches("[1-9]\\d{0,4}[smh]")) {
            throw new IllegalArgumentException("“" + word + "” is no time such as 20s or 10m.");
        }
        return Duration.parse("PT" + word);
    }
}
