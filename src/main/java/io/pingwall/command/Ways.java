package io.pingwall.command;

import io.pingwall.board.NearestWord;
import io.pingwall.probe.bench.Way;

import picocli.CommandLine.ITypeConverter;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Reads the name of a way to ask.
final class Ways implements ITypeConverter<Way>, Iterable<String> {
    @Override
    public Way convert(String text) {
        for (var way : Way.values()) {
            if (way.text().equals(text)) {
                return way;
            }
        }
        var near = NearestWord.of(text, names()).map(n -> " Did you mean '" + n + "'?").orElse("");
        throw new Refusal(
                ExitCode.BAD_ARGUMENTS,
                "'"
                        + text
                        + "' is not a way to ask: they are "
                        + String.join(", ", names())
                        + "."
                        + near);
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return Arrays.stream(Way.values()).map(Way::text).toList();
    }
}
