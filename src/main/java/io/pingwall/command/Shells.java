package io.pingwall.command;

import io.pingwall.board.NearestWord;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Reads the name of a shell.
final class Shells implements ITypeConverter<Shells.Shell>, Iterable<String> {
    /// A shell that can be told what completes a command line.
    enum Shell {
        BASH(BashScript::of),
        ZSH(top -> ZshScript.of(Offer.of(top))),
        FISH(top -> FishScript.of(Offer.of(top)));

        private final Function<CommandLine, String> script;

        Shell(Function<CommandLine, String> script) {
            this.script = script;
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// What completes `top` and all commands below it.
        String script(CommandLine top) {
            return script.apply(top);
        }
    }

    @Override
    public Shell convert(String text) {
        for (var shell : Shell.values()) {
            if (shell.text().equals(text)) {
                return shell;
            }
        }
        var near = NearestWord.of(text, names()).map(n -> " Did you mean '" + n + "'?").orElse("");
        throw new Refusal(
                ExitCode.BAD_ARGUMENTS,
                "'" + text + "' is not a shell known here: write bash, zsh or fish." + near);
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return Arrays.stream(Shell.values()).map(Shell::text).toList();
    }
}
