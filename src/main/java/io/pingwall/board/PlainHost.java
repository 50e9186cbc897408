package io.pingwall.board;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One line of a board file that holds one host and nothing else, as the writer writes it.
///
/// The TOML parser takes 80 to 100 µs and 2 KB for each character's tree of such a line, which no
/// machine has for 100,000 of them. This takes the small part of TOML that host lines are made of:
/// `{ key = "text", key = ["text"], key = 5 }`, a comma, a comment. What is not exactly that is no
/// plain host and is left to the parser.
///
/// @param values String, `List<String>` or Long for each key
/// @param body where the table ends, behind its `}`
/// @param comma whether a comma follows
record PlainHost(Map<String, Object> values, int body, boolean comma) {

    static @Nullable PlainHost read(String line) {
        return new Scan(line).host();
    }

    /// Walks over one line; gives up with null.
    private static final class Scan {
        private final String line;
        private int at;

        Scan(String line) {
            this.line = line;
        }

        @Nullable PlainHost host() {
            var values = new LinkedHashMap<String, Object>();
            if (!skips('{')) {
                return null;
            }
            do {
                var key = key();
                var value = key == null || !skips('=') ? null : value();
                if (key == null || value == null || values.put(key, value) != null) {
                    return null;
                }
            } while (skips(','));
            if (!skips('}')) {
                return null;
            }
            int body = at;
            boolean comma = skips(',');
            blanks();
            boolean ends = at == line.length() || line.charAt(at) == '#';
            return ends ? new PlainHost(values, body, comma) : null;
        }

        private void blanks() {
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
        }

        private boolean skips(char wanted) {
            blanks();
            boolean found = at < line.length() && line.charAt(at) == wanted;
            if (found) {
                at++;
            }
            return found;
        }

        private @Nullable String key() {
            blanks();
            int start = at;
            while (at < line.length() && isKey(line.charAt(at))) {
                at++;
            }
            return at == start ? null : line.substring(start, at);
        }

        private static boolean isKey(char c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_';
        }

        private @Nullable Object value() {
            blanks();
            char first = at < line.length() ? line.charAt(at) : '\0';
            return first == '"' ? text() : first == '[' ? texts() : number();
        }

        private @Nullable Long number() {
            int start = at;
            while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                at++;
            }
            boolean plain = at > start && at - start < 10 && line.charAt(start) != '0';
            boolean ends = at < line.length() && " ,}\t".indexOf(line.charAt(at)) >= 0;
            return plain && ends ? Long.valueOf(line.substring(start, at)) : null;
        }

        private @Nullable List<String> texts() {
            at++;
            var texts = new ArrayList<String>();
            while (!skips(']')) {
                var text = text();
                if (text == null) {
                    return null;
                }
                texts.add(text);
                if (!skips(',')) {
                    return skips(']') ? texts : null;
                }
            }
            return texts;
        }

        private @Nullable String text() {
            if (!skips('"')) {
                return null;
            }
            int start = at;
            while (at < line.length() && line.charAt(at) != '"') {
                char c = line.charAt(at);
                if ((c < ' ' && c != '\t') || c == 0x7f) {
                    return null;
                }
                at += c == '\\' ? 2 : 1;
            }
            return at < line.length() ? unescaped(line.substring(start, at++)) : null;
        }

        private static @Nullable String unescaped(String raw) {
            if (raw.indexOf('\\') < 0) {
                return raw;
            }
            var text = new StringBuilder();
            int i = 0;
            while (i < raw.length()) {
                char c = raw.charAt(i);
                boolean escape = c == '\\';
                int known = escape ? "\"\\nt".indexOf(raw.charAt(i + 1)) : 0;
                if (known < 0) {
                    return null;
                }
                text.append(escape ? "\"\\\n\t".charAt(known) : c);
                i += escape ? 2 : 1;
            }
            return text.toString();
        }
    }
}
