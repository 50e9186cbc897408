package io.pingwall.ui.query;

import java.util.List;

/// Looks for a text in a text, whatever the case.
final class Texts {
    private Texts() {}

    /// Without a copy in lower case: asked of every changed host.
    static boolean has(String text, String part) {
        for (int i = 0; i <= text.length() - part.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    static boolean hasAny(List<String> texts, String part) {
        for (var text : texts) {
            if (has(text, part)) {
                return true;
            }
        }
        return false;
    }
}
