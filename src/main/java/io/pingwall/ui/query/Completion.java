package io.pingwall.ui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What may follow what was typed into the filter so far. Pure.
///
/// @param start where in the text the term begins that a suggestion replaces
/// @param end where that term ends, exclusive
public record Completion(int start, int end, List<Suggestion> suggestions) {
    /// @param text what stands in place of the term
    /// @param hint what it is, in a few words
    /// @param ends whether the term is complete with it, and the next may begin
    public record Suggestion(String text, String hint, boolean ends) {}

    /// More are no help: typing one letter more is quicker than reading on.
    static final int MOST = 8;

    public Completion {
        suggestions = List.copyOf(suggestions);
    }

    /// @param caret where in the text the person is typing
    public static Completion of(String text, int caret, Vocabulary words) {
        for (var token : Token.of(text)) {
            if (token.start() < caret && caret <= token.end()) {
                var typed = text.substring(token.start(), caret);
                return new Completion(token.start(), token.end(), suggestions(typed, words));
            }
        }
        return new Completion(caret, caret, beginnings("", ""));
    }

    private static List<Suggestion> suggestions(String typed, Vocabulary words) {
        var minus = typed.startsWith("-") ? "-" : "";
        var term = typed.substring(minus.length());
        var form = FilterReader.FORM.matcher(term);
        if (!form.matches()) {
            return plain(minus, term, words);
        }
        var word = FilterWord.of(form.group(1));
        if (word == null) {
            return List.of();
        }
        var head = minus + form.group(1) + form.group(2);
        var value = form.group(3);
        return word.isFigure()
                ? figures(word, minus, head, value)
                : values(head, value, known(word, words), word.word());
    }

    /// A word by itself may become a filter word, or be the beginning of something known.
    private static List<Suggestion> plain(String minus, String term, Vocabulary words) {
        if (term.startsWith("\"")) {
            return List.of();
        }
        var found = new ArrayList<>(beginnings(minus, term));
        if (!term.isEmpty()) {
            for (var word : List.of(FilterWord.STATE, FilterWord.GROUP, FilterWord.TAG)) {
                for (var value : fitting(term, known(word, words))) {
                    found.add(value(minus + word.word() + ":", value, word.word()));
                }
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /// The filter words that begin so; all of them where nothing was typed yet.
    private static List<Suggestion> beginnings(String minus, String term) {
        return Stream.of(FilterWord.values())
                .filter(word -> word.word().regionMatches(true, 0, term, 0, term.length()))
                .map(word -> new Suggestion(minus + word.word() + word.sign(), word.hint(), false))
                .toList();
    }

    private static List<String> known(FilterWord word, Vocabulary words) {
        return switch (word) {
            case STATE -> FilterReader.states();
            case GROUP -> words.groups();
            case TAG -> words.tags();
            case CHECK -> words.checks();
            case NAME, ADDRESS, NOTE, RTT, JITTER, LOSS, SINCE -> List.of();
        };
    }

    private static List<Suggestion> values(
            String head, String value, List<String> known, String hint) {
        int comma = value.lastIndexOf(',') + 1;
        var before = head + value.substring(0, comma);
        var last = Token.unquoted(value.substring(comma));
        var fitting = fitting(last, known);
        boolean done = fitting.size() == 1 && fitting.getFirst().equalsIgnoreCase(last);
        return done
                ? List.of()
                : fitting.stream().limit(MOST).map(v -> value(before, v, hint)).toList();
    }

    private static Suggestion value(String head, String value, String hint) {
        boolean plain = value.chars().noneMatch(c -> Character.isWhitespace(c) || c == ',');
        return new Suggestion(head + (plain ? value : "\"" + value + "\""), hint, true);
    }

    /// Those that begin so come before those that have it somewhere; one letter is somewhere in
    /// nearly all.
    private static List<String> fitting(String part, List<String> known) {
        var first = new ArrayList<String>();
        var then = new ArrayList<String>();
        for (var value : known) {
            if (value.regionMatches(true, 0, part, 0, part.length())) {
                first.add(value);
            } else if (part.length() > 1 && Texts.has(value, part)) {
                then.add(value);
            }
        }
        first.addAll(then);
        return first;
    }

    private static List<Suggestion> figures(
            FilterWord word, String minus, String head, String value) {
        if (head.endsWith(":")) {
            return Stream.of(">", "<")
                    .map(sign -> new Suggestion(minus + word.word() + sign, word.hint(), false))
                    .toList();
        }
        return limits(word).stream()
                .filter(limit -> limit.startsWith(value) && !limit.equals(value))
                .map(limit -> new Suggestion(head + limit, word.hint(), true))
                .toList();
    }

    private static List<String> limits(FilterWord word) {
        return switch (word) {
            case RTT -> List.of("10ms", "50ms", "100ms", "250ms", "1s");
            case JITTER -> List.of("1ms", "5ms", "20ms", "50ms");
            case LOSS -> List.of("0%", "1%", "5%", "20%", "50%");
            case SINCE -> List.of("1m", "10m", "1h", "1d");
            case STATE, GROUP, TAG, CHECK, NAME, ADDRESS, NOTE -> List.of();
        };
    }
}
