package io.pingwall.command;

import io.pingwall.command.Offer.Option;

import picocli.AutoComplete;
import picocli.CommandLine;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The script by which bash completes: picocli's, and board files where they may stand.
final class BashScript {
    private static final String HEAD =
            "# bash completion for pingwall; made by: pingwall completion bash\n\n";

    private BashScript() {}

    static String of(CommandLine top) {
        var offer = Offer.of(top);
        var all = Stream.concat(Stream.of(offer), offer.below().stream()).toList();
        return HEAD
                + own(AutoComplete.bash("pingwall", top))
                + files(
                        names(all, Option::isFile),
                        names(
                                all.stream().filter(Offer::boards).toList(),
                                option -> !option.value().isEmpty() && !option.isFile()),
                        choice(offer.below().stream().filter(Offer::boards).map(Offer::name)),
                        choice(offer.below().stream().filter(o -> !o.boards()).map(Offer::name)));
    }

    /// Files and boards, which picocli's function can't tell by their ending.
    private static String files(String files, String values, String taking, String others) {
        return """

        # Files and boards as well, where they may stand.
        _pingwall() {
          _complete_pingwall
          local word=${COMP_WORDS[COMP_CWORD]} i IFS=$'\\n'
          case ${COMP_WORDS[COMP_CWORD-1]} in
            %s)
              compopt -o filenames 2> /dev/null
              COMPREPLY=( $(compgen -f -- "$word") )
              return
              ;;
            %s) return ;;
          esac
          [[ $word == -* ]] && return
          for (( i = 1; i < COMP_CWORD; i++ )); do
            case ${COMP_WORDS[i]} in
              %s) break ;;
              %s) return ;;
            esac
          done
          compopt -o filenames 2> /dev/null
          COMPREPLY+=( $(compgen -f -X '!*.pingwall' -- "$word") $(compgen -d -- "$word") )
        }
        complete -F _pingwall -o default pingwall
        """
                .formatted(files, values, taking, others);
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

    private static String names(List<Offer> offers, Predicate<Option> which) {
        return choice(
                offers.stream()
                        .flatMap(offer -> offer.options().stream())
                        .filter(which)
                        .flatMap(option -> option.names().stream())
                        .distinct());
    }

    private static String choice(Stream<String> words) {
        return words.collect(Collectors.joining("|"));
    }
}
