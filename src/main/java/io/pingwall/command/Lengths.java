package io.pingwall.command;

import io.pingwall.board.Durations;

import picocli.CommandLine.ITypeConverter;

import java.time.Duration;

/// Reads lengths of time as boards hold them: `500ms`, `1s`, `2m`.
final class Lengths implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        var length = Durations.parse(text);
        if (length == null) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS,
                    "'"
                            + text
                            + "' is not a length of time: write a number and its unit, such as"
                            + " 500ms, 1s or 2m.");
        }
        return length;
    }
}
