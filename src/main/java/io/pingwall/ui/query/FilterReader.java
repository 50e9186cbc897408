package io.pingwall.ui.query;

import io.pingwall.board.NearestWord;
import io.pingwall.health.Status;
import io.pingwall.language.Phrases;
import io.pingwall.target.AddressRange;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what somebody typed to filter by.
final class FilterReader {
    private static final Phrases SAY = Phrases.of(FilterReader.class);

    /// What came of one term.
    private sealed interface Reading {
        record Good(Term term) implements Reading {}

        /// Not yet written to its end, so neither good nor bad.
        record Unfinished() implements Reading {}

        record Bad(String sentence) implements Reading {}
    }

    /// A double colon is an IPv6 address, not a word with its value.
    static final Pattern FORM =
            Pattern.compile("([a-z]+)(<=|>=|<|>|=|:(?!:))(.*)", Pattern.CASE_INSENSITIVE);

    private static final List<String> STATES =
            Arrays.stream(Status.values()).map(FilterReader::word).toList();

    private FilterReader() {}

    static Filter read(String text, InstantSource clock) {
        var terms = new ArrayList<Term>();
        var problem = "";
        for (var token : Token.of(text)) {
            switch (signed(token.raw())) {
                case Reading.Good(var term) -> terms.add(term);
                case Reading.Bad(var sentence) -> problem = problem.isEmpty() ? sentence : problem;
                case Reading.Unfinished _ -> {}
            }
        }
        return new Filter(text.strip(), terms, problem, clock);
    }

    private static Reading signed(String raw) {
        if (!raw.startsWith("-")) {
            return term(raw);
        }
        return switch (term(raw.substring(1))) {
            case Reading.Good(var term) -> new Reading.Good(new Term.Not(term));
            case Reading reading -> reading;
        };
    }

    private static Reading term(String raw) {
        var form = FORM.matcher(raw);
        if (!form.matches()) {
            var text = Token.unquoted(raw);
            return text.isEmpty()
                    ? new Reading.Unfinished()
                    : new Reading.Good(new Term.Anywhere(text));
        }
        var word = FilterWord.of(form.group(1));
        var sign = form.group(2);
        var value = form.group(3);
        if (word == null) {
            return new Reading.Bad(FilterWord.unknown(form.group(1)));
        }
        if (word.isFigure()) {
            return sign.equals(":") ? comparesNothing(raw, word) : figure(word, sign, value);
        }
        return sign.equals(":") || sign.equals("=") ? says(word, value) : cannotCompare(raw, word);
    }

    private static Reading says(FilterWord word, String value) {
        var pieces = Token.pieces(value);
        if (pieces.isEmpty()) {
            return new Reading.Unfinished();
        }
        return switch (word) {
            case STATE -> states(pieces);
            case ADDRESS -> addresses(pieces);
            default -> new Reading.Good(new Term.Says(word, pieces));
        };
    }

    /// The beginning of a state will do, so that the wall follows while it is typed.
    private static Reading states(List<Token.Piece> pieces) {
        Set<Status> any = EnumSet.noneOf(Status.class);
        for (var piece : pieces) {
            var lower = piece.text().toLowerCase(Locale.ROOT);
            var meant =
                    Arrays.stream(Status.values())
                            .filter(status -> word(status).startsWith(lower))
                            .toList();
            if (meant.isEmpty()) {
                return new Reading.Bad(noState(piece.text()));
            }
            any.addAll(meant);
        }
        return new Reading.Good(new Term.State(any));
    }

    private static Reading addresses(List<Token.Piece> pieces) {
        var any = new ArrayList<Term>();
        for (var piece : pieces) {
            switch (AddressRange.read(piece.text())) {
                case AddressRange.Reading.Good(var range) -> any.add(new Term.Within(range));
                case AddressRange.Reading.Piece _ ->
                        any.add(new Term.Says(FilterWord.ADDRESS, List.of(piece)));
                case AddressRange.Reading.Bad(var sentence) -> {
                    return new Reading.Bad(sentence);
                }
            }
        }
        return new Reading.Good(any.size() == 1 ? any.getFirst() : new Term.AnyOf(any));
    }

    private static Reading figure(FilterWord word, String sign, String value) {
        if (value.isEmpty()) {
            return new Reading.Unfinished();
        }
        return switch (Measure.read(word, value)) {
            case Measure.Reading.Good(var limit) ->
                    new Reading.Good(new Term.Figure(word, Term.Comparison.of(sign), limit));
            case Measure.Reading.Bad(var sentence) -> new Reading.Bad(sentence);
        };
    }

    private static Reading comparesNothing(String raw, FilterWord word) {
        return new Reading.Bad(SAY.of("compares-nothing", raw, word.word(), word.example()));
    }

    private static Reading cannotCompare(String raw, FilterWord word) {
        return new Reading.Bad(SAY.of("cannot-compare", raw, word.word(), word.example()));
    }

    private static String noState(String text) {
        return NearestWord.of(text.toLowerCase(Locale.ROOT), STATES)
                .map(near -> SAY.of("no-state-but-near", text, near))
                .orElseGet(() -> SAY.of("no-state", text, String.join(", ", STATES)));
    }

    static List<String> states() {
        return STATES;
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
