package io.pingwall.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of a table: what one way cost in one scenario. Goes from process to process as text.
///
/// @param answers a second
record Row(String way, int hosts, String scenario, double answers, FrameCost cost, Memory memory) {
    private static final String MARK = "row\t";

    String text() {
        var words = new ArrayList<String>(List.of(way, Integer.toString(hosts), scenario));
        Stream.of(answers, cost.shown(), cost.pulses(), cost.busy(), cost.cpu())
                .forEach(number -> words.add(Double.toString(number)));
        Stream.of(
                        cost.p50(),
                        cost.p99(),
                        cost.longest(),
                        cost.stall(),
                        cost.frame50(),
                        cost.frame99(),
                        memory.heap(),
                        memory.resident())
                .forEach(number -> words.add(Long.toString(number)));
        return MARK + String.join("\t", words);
    }

    /// Empty where the line is no row.
    static Optional<Row> parse(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        var words = List.of(line.substring(MARK.length()).split("\t"));
        var shares = words.subList(3, 8).stream().map(Double::parseDouble).toList();
        var spans = words.subList(8, 16).stream().map(Long::parseLong).toList();
        return Optional.of(
                new Row(
                        words.get(0),
                        Integer.parseInt(words.get(1)),
                        words.get(2),
                        shares.get(0),
                        new FrameCost(
                                shares.get(1),
                                shares.get(2),
                                spans.get(0),
                                spans.get(1),
                                spans.get(2),
                                spans.get(3),
                                spans.get(4),
                                spans.get(5),
                                shares.get(3),
                                shares.get(4)),
                        new Memory(spans.get(6), spans.get(7))));
    }
}
