package io.pingwall.command;

import picocli.AutoComplete;
import picocli.CommandLine;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The script by which bash completes: picocli's, and board files where they may stand.
final class BashScript {
    private static final String HEAD =
            "# bash completion for pingwall; made by: pingwall completion bash\n\n";

    private BashScript() {}

    static String of(CommandLine top) {
        var offer = Offer.of(top);
        return HEAD
                + own(AutoComplete.bash("pingwall", top))
                + boards(
                        choice(values(offer)),
                        choice(offer.below().stream().filter(Offer::boards).map(Offer::name)),
                        choice(offer.below().stream().filter(o -> !o.boards()).map(Offer::name)));
    }

    /// Board files, which picocli's function can't tell by their ending.
    private static String boards(String values, String taking, String others) {
        return """

        # Board files as well, where they may stand.
        _pingwall() {
          _complete_pingwall
          local word=${COMP_WORDS[COMP_CWORD]} i
          [[ $word == -* ]] && return
          case ${COMP_WORDS[COMP_CWORD-1]} in
            %s) return ;;
          esac
          for (( i = 1; i < COMP_CWORD; i++ )); do
            case ${COMP_WORDS[i]} in
              %s) break ;;
              %s) return ;;
            esac
          done
          local IFS=$'\\n'
          compopt -o filenames 2> /dev/null
          COMPREPLY+=( $(compgen -f -X '!*.pingwall' -- "$word") $(compgen -d -- "$word") )
        }
        complete -F _pingwall -o default pingwall
        """
                .formatted(values, taking, others);
    }

    /// Without the date and the advice at the head, and without registering what ours calls.
    private static String own(String script) {
        return script.lines()
                        .dropWhile(line -> line.startsWith("#") || line.isBlank())
                        .takeWhile(line -> !line.startsWith("# Define a completion specification"))
                        .collect(Collectors.joining("\n", "", "\n"))
                        .stripTrailing()
                + "\n";
    }

    /// The options after which a value stands and no board, wherever boards may stand.
    private static Stream<String> values(Offer top) {
        return Stream.concat(Stream.of(top), top.below().stream())
                .filter(Offer::boards)
                .flatMap(offer -> offer.options().stream())
                .filter(option -> !option.value().isEmpty())
                .flatMap(option -> option.names().stream())
                .distinct();
    }

    private static String choice(Stream<String> words) {
        return words.collect(Collectors.joining("|"));
    }
}
