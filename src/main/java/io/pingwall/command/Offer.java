package io.pingwall.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What may follow one command, for the scripts by which shells complete.
///
/// @param path the words that lead here, such as `pingwall bench rtt`
/// @param about what it does, a sentence or two
/// @param below the commands it has
/// @param words what may stand as an argument, where that is known beforehand
/// @param boards whether an argument may be a board file
record Offer(
        List<String> path,
        String about,
        List<Offer> below,
        List<Option> options,
        List<String> words,
        boolean boards) {
    private static final Set<String> TAKE_BOARDS = Set.of("pingwall", "watch", "check");

    /// @param names such as `-c` and `--count`
    /// @param value what it wants, such as `COUNT`; empty where it wants nothing
    /// @param values what that may be, where it is known beforehand
    record Option(List<String> names, String about, String value, List<String> values) {
        boolean isFile() {
            return value.equals("FILE");
        }
    }

    static Offer of(CommandLine top) {
        return of(top, List.of());
    }

    private static Offer of(CommandLine command, List<String> above) {
        var spec = command.getCommandSpec();
        var path = new ArrayList<>(above);
        path.add(spec.name());
        return new Offer(
                List.copyOf(path),
                about(spec),
                command.getSubcommands().values().stream().map(c -> of(c, path)).toList(),
                spec.options().stream().filter(o -> !o.hidden()).map(Offer::option).toList(),
                words(spec),
                TAKE_BOARDS.contains(spec.name()));
    }

    /// What picocli says of its own command is a heading, and a format below that.
    private static String about(CommandSpec spec) {
        var usage = spec.usageMessage();
        return joined(usage.header().length > 0 ? usage.header() : usage.description());
    }

    private static Option option(OptionSpec option) {
        boolean alone = option.arity().max() == 0;
        return new Option(
                List.of(option.names()),
                joined(option.description()),
                alone ? "" : option.paramLabel(),
                candidates(option));
    }

    /// The commands to ask about are the words of `help`.
    private static List<String> words(CommandSpec spec) {
        if (spec.userObject() instanceof CommandLine.HelpCommand && spec.parent() != null) {
            return List.copyOf(spec.parent().subcommands().keySet());
        }
        return spec.positionalParameters().stream().flatMap(p -> candidates(p).stream()).toList();
    }

    private static List<String> candidates(ArgSpec argument) {
        var all = new ArrayList<String>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static String joined(String[] lines) {
        return String.join(" ", lines).replaceAll("\\s+", " ").strip();
    }

    String name() {
        return path.getLast();
    }

    /// The commands below, by name.
    List<String> names() {
        return below.stream().map(Offer::name).toList();
    }
}
