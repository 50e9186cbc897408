package io.pingwall.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Rows in aligned columns, and what one way costs in terms of another.
final class Table {
    private static final List<String> HEAD =
            List.of(
                    "hosts",
                    "way",
                    "while",
                    "answers/s",
                    "shown/s",
                    "frames/s",
                    "frame p50",
                    "p99 ms",
                    "work p50",
                    "p99 ms",
                    "longest",
                    "stall ms",
                    "ours",
                    "thread",
                    "heap MB",
                    "RSS MB");
    private static final int WORDS = 3;

    private Table() {}

    static String of(List<Row> rows) {
        var cells = new ArrayList<List<String>>();
        cells.add(HEAD);
        rows.forEach(row -> cells.add(cells(row)));
        var text = new StringBuilder();
        for (var line : cells) {
            for (int i = 0; i < line.size(); i++) {
                int width = width(cells, i);
                boolean left = i > 0 && i < WORDS;
                text.append(i == 0 ? "" : "  ")
                        .append(("%" + (left ? "-" : "") + width + "s").formatted(line.get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int width(List<List<String>> cells, int column) {
        return cells.stream().mapToInt(line -> line.get(column).length()).max().orElse(1);
    }

    private static List<String> cells(Row row) {
        var cost = row.cost();
        return List.of(
                number("%,.0f", row.hosts()),
                row.way(),
                row.scenario(),
                number("%,.0f", row.answers()),
                number("%,.0f", cost.shown()),
                number("%,.0f", cost.pulses()),
                millis(cost.frame50()),
                millis(cost.frame99()),
                millis(cost.p50()),
                millis(cost.p99()),
                millis(cost.longest()),
                millis(cost.stall()),
                number("%.0f %%", cost.busy() * 100),
                number("%.0f %%", cost.cpu() * 100),
                number("%,.0f", row.memory().heap() / 1e6),
                number("%,.0f", row.memory().resident() / 1e6));
    }

    private static String millis(long nanos) {
        return number("%,.2f", nanos / 1e6);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    /// A sentence for each scenario that both ways went through.
    static List<String> ratios(List<Row> rows, String ours, String theirs) {
        var sentences = new ArrayList<String>();
        for (var row : rows) {
            if (row.way().equals(ours)) {
                rows.stream()
                        .filter(other -> other.way().equals(theirs))
                        .filter(other -> other.hosts() == row.hosts())
                        .filter(other -> other.scenario().equals(row.scenario()))
                        .forEach(other -> sentences.add(ratio(row, other)));
            }
        }
        return sentences;
    }

    private static String ratio(Row ours, Row theirs) {
        return String.format(
                Locale.ROOT,
                "%,d hosts, %s: %s cost %s the work a frame at p50, %s at p99; a frame takes %s the"
                        + " time.",
                ours.hosts(),
                ours.scenario(),
                theirs.way(),
                times(theirs.cost().p50(), ours.cost().p50()),
                times(theirs.cost().p99(), ours.cost().p99()),
                times(ours.cost().pulses(), theirs.cost().pulses()));
    }

    private static String times(long one, long other) {
        return times((double) one, (double) other);
    }

    private static String times(double one, double other) {
        return other == 0 ? "–" : number(one >= 10 * other ? "%,.0f×" : "%,.2f×", one / other);
    }
}
