package io.pingwall.command;

import io.pingwall.command.Offer.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The script by which zsh completes: a function for each command, for a folder of `$fpath` or to
/// be sourced.
///
/// picocli's script would do through bashcompinit, but sets COMPLETE_ALIASES and an alias for the
/// whole shell, and tells nothing of what it offers.
final class ZshScript {
    private static final String HEAD =
            """
            #compdef pingwall
            # zsh completion for pingwall; made by: pingwall completion zsh
            """;

    /// In a folder of `$fpath` the whole file is the function, which asks for its own answer.
    private static final String FOOT =
            """

            if [[ $funcstack[1] == _pingwall ]]; then
              _pingwall "$@"
            else
              compdef _pingwall pingwall
            fi
            """;

    private static final String BOARDS = "_files -g '*.pingwall'";

    private final StringBuilder text = new StringBuilder(HEAD);

    private ZshScript() {}

    static String of(Offer top) {
        var script = new ZshScript();
        script.write(top);
        return script.text + FOOT;
    }

    private void write(Offer offer) {
        offer.below().forEach(this::write);
        text.append('\n').append(function(offer)).append("() {\n");
        if (offer.below().isEmpty()) {
            text.append("  _arguments");
            options(offer);
            text.append(" \\\n    ").append(quoted("*: :" + argument(offer)));
            text.append("\n}\n");
        } else {
            branch(offer);
        }
    }

    /// A command that has others below it: the first word says which.
    private void branch(Offer offer) {
        var cases =
                offer.below().stream()
                        .map(below -> "      " + below.name() + ") " + function(below) + " ;;\n")
                        .collect(Collectors.joining());
        text.append("  local curcontext=\"$curcontext\" state line\n");
        text.append("  typeset -A opt_args\n");
        text.append("  _arguments -C");
        options(offer);
        text.append(" \\\n    '1: :->first' \\\n    '*:: :->rest'\n");
        text.append("  case $state in\n    first)\n      local -a commands=(\n");
        offer.below().forEach(below -> text.append("        ").append(described(below)));
        text.append("      )\n      _describe -t commands command commands\n");
        if (offer.boards()) {
            text.append("      ").append(BOARDS).append('\n');
        }
        text.append("      ;;\n    rest)\n      case $line[1] in\n");
        text.append(cases.indent(2));
        if (offer.boards()) {
            text.append("        *) ").append(BOARDS).append(" ;;\n");
        }
        text.append("      esac\n      ;;\n  esac\n}\n");
    }

    private void options(Offer offer) {
        // -s would take the letters of an option apart, --only for one
        offer.options().forEach(option -> text.append(" \\\n    ").append(argument(option)));
    }

    private static String described(Offer below) {
        return quoted(below.name() + ":" + below.about().replace(":", "\\:")) + "\n";
    }

    private static String argument(Offer offer) {
        return offer.boards() ? BOARDS : choice(offer.words());
    }

    /// `'*'{-c,--count}'[how often]:COUNT: '`.
    private static String argument(Option option) {
        var names =
                option.names().size() == 1
                        ? option.names().getFirst()
                        : "{" + String.join(",", option.names()) + "}";
        var story = new ArrayList<>(List.of("[" + escaped(option.about()) + "]"));
        if (!option.value().isEmpty()) {
            story.add(option.value());
            story.add(option.isFile() ? "_files" : choice(option.values()));
        }
        return "'*'" + names + quoted(String.join(":", story));
    }

    /// A blank where nothing can be offered.
    private static String choice(List<String> words) {
        return words.isEmpty() ? " " : "(" + String.join(" ", words) + ")";
    }

    private static String function(Offer offer) {
        return "_" + String.join("_", offer.path());
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\[\\]:\\\\])", "\\\\$1");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
