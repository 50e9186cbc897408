package io.pingwall.command;

import io.pingwall.command.Offer.Option;

import java.util.List;

/// The script by which fish completes: a line for each command, option and argument.
final class FishScript {
    private static final String HEAD =
            """
            # fish completion for pingwall; made by: pingwall completion fish
            complete -c pingwall -f
            """;

    /// fish itself offers other files too, after these.
    private static final String BOARDS =
            "(__fish_complete_suffix .pingwall | string match -r '.*(?:/|\\.pingwall)$')";

    private final StringBuilder lines = new StringBuilder(HEAD);

    private FishScript() {}

    static String of(Offer top) {
        var script = new FishScript();
        script.write(top, "");
        return script.lines.toString();
    }

    /// @param above the condition under which the command above is the one that is typed
    private void write(Offer offer, String above) {
        var seen = offer.path().size() == 1 ? "" : and(above, "", List.of(offer.name()));
        var here = offer.below().isEmpty() ? seen : and(seen, "not ", offer.names());
        for (var below : offer.below()) {
            line(here, "-a " + below.name() + " -d " + quoted(below.about()));
        }
        if (!offer.words().isEmpty()) {
            line(here, "-a " + quoted(String.join(" ", offer.words())));
        }
        if (offer.boards()) {
            line(here, "-k -a " + quoted(BOARDS));
        }
        offer.options().forEach(option -> line(here, words(option)));
        offer.below().forEach(below -> write(below, seen));
    }

    private void line(String condition, String rest) {
        lines.append("complete -c pingwall -n ").append(quoted(condition));
        lines.append(' ').append(rest).append('\n');
    }

    private static String and(String condition, String not, List<String> words) {
        var last = not + "__fish_seen_subcommand_from " + String.join(" ", words);
        return condition.isEmpty() ? last : condition + "; and " + last;
    }

    private static String words(Option option) {
        var text = new StringBuilder();
        for (var name : option.names()) {
            text.append(name.startsWith("--") ? "-l " : "-s ")
                    .append(name.replaceFirst("^-+", ""))
                    .append(' ');
        }
        if (option.isFile()) {
            text.append("-r -F ");
        } else if (!option.values().isEmpty()) {
            text.append("-x -a ").append(quoted(String.join(" ", option.values()))).append(' ');
        } else if (!option.value().isEmpty()) {
            text.append("-x ");
        }
        return text.append("-d ").append(quoted(option.about())).toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
