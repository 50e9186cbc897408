package io.pingwall.target;

import java.util.ArrayList;
import java.util.List;

/// Text in which double quotes protect what is between them.
final class Quoted {
    private Quoted() {}

    /// Where `wanted` stands outside quotes; -1 for nowhere.
    static int indexOf(String text, char wanted) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                inside = !inside;
            } else if (c == wanted && !inside) {
                return i;
            }
        }
        return -1;
    }

    static String withoutComment(String line) {
        int hash = indexOf(line, '#');
        return hash < 0 ? line : line.substring(0, hash);
    }

    /// Parts `text` at each of the characters of `separators` that is not inside quotes.
    static List<String> split(String text, String separators) {
        var parts = new ArrayList<String>();
        boolean inside = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                inside = !inside;
            } else if (!inside && separators.indexOf(c) >= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /// Without the blanks and quotes around it; a doubled quote inside stands for one.
    static String bare(String text) {
        var trimmed = text.strip();
        boolean quoted =
                trimmed.length() >= 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
        return quoted
                ? trimmed.substring(1, trimmed.length() - 1).replace("\"\"", "\"").strip()
                : trimmed;
    }
}
