package io.pingwall.command;

import picocli.CommandLine.ITypeConverter;

/// Reads a whole number.
final class Counts implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        if (!text.matches("-?\\d{1,9}")) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS, "'" + text + "' is not a whole number such as 3.");
        }
        return Integer.valueOf(text);
    }
}
