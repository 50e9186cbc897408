package io.pingwall.ui.query;

import java.util.ArrayList;
import java.util.List;

/// What stands between two blanks; blanks in quotes don't count.
///
/// @param start where in the text it begins
/// @param end where it ends, exclusive
record Token(String raw, int start, int end) {
    /// A value as it was written between commas.
    ///
    /// @param text without quotes
    /// @param whole whether it was in quotes, and means the whole of what it is compared with
    record Piece(String text, boolean whole) {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        boolean quoted = false;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends =
                    i == text.length() || (!quoted && Character.isWhitespace(text.charAt(i)));
            if (ends) {
                if (start >= 0) {
                    tokens.add(new Token(text.substring(start, i), start, i));
                }
                start = -1;
                continue;
            }
            start = start < 0 ? i : start;
            quoted ^= text.charAt(i) == '"';
        }
        return tokens;
    }

    /// The values in `text`, which commas outside quotes part; empty ones are left out.
    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (!quoted && text.charAt(i) == ',')) {
                var raw = text.substring(start, i);
                if (!raw.isEmpty() && !raw.equals("\"")) {
                    pieces.add(new Piece(unquoted(raw), raw.indexOf('"') >= 0));
                }
                start = i + 1;
            } else {
                quoted ^= text.charAt(i) == '"';
            }
        }
        return pieces;
    }

    static String unquoted(String text) {
        return text.replace("\"", "");
    }
}
