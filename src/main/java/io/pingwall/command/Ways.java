package io.pingwall.command;

import io.pingwall.board.NearestWord;
import io.pingwall.probe.bench.Way;

import picocli.CommandLine.ITypeConverter;

import java.util.Arrays;

/// Reads the name of a way to ask.
final class Ways implements ITypeConverter<Way> {
    @Override
    public Way convert(String text) {
        for (var way : Way.values()) {
            if (way.text().equals(text)) {
                return way;
            }
        }
        var names = Arrays.stream(Way.values()).map(Way::text).toList();
        var near = NearestWord.of(text, names).map(n -> " Did you mean '" + n + "'?").orElse("");
        throw new Refusal(
                ExitCode.BAD_ARGUMENTS,
                "'"
                        + text
                        + "' is not a way to ask: they are "
                        + String.join(", ", names)
                        + "."
                        + near);
    }
}
