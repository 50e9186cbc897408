package io.pingwall.ui.query;

import io.pingwall.board.NearestWord;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A word that may stand before a colon or a comparison.
enum FilterWord {
    STATE(":", "down, slow, unknown, paused or up"),
    GROUP(":", "part of the group's name"),
    TAG(":", "part of a tag"),
    CHECK(":", "ping, tcp or tcp:443"),
    NAME(":", "part of the name"),
    ADDRESS(":", "a part, a network, a range"),
    NOTE(":", "part of the note"),
    RTT(">", "latest round trip, such as rtt>50ms"),
    JITTER(">", "such as jitter>5ms"),
    LOSS(">", "of the last 100, such as loss>5%"),
    SINCE("<", "changed within, such as since<10m");

    private final String sign;
    private final String hint;

    FilterWord(String sign, String hint) {
        this.sign = sign;
        this.hint = hint;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What most often follows it.
    String sign() {
        return sign;
    }

    String hint() {
        return hint;
    }

    boolean isFigure() {
        return !sign.equals(":");
    }

    /// Such as `rtt>50ms`.
    String example() {
        return switch (this) {
            case STATE -> "state:down";
            case GROUP -> "group:office";
            case TAG -> "tag:core";
            case CHECK -> "check:tcp";
            case NAME -> "name:switch";
            case ADDRESS -> "address:10.0.0.0/24";
            case NOTE -> "note:spare";
            case RTT -> "rtt>50ms";
            case JITTER -> "jitter>5ms";
            case LOSS -> "loss>5%";
            case SINCE -> "since<10m";
        };
    }

    /// What `text` says, whatever its case; `is` says the same as `state`. Null where it is none.
    static @Nullable FilterWord of(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("is")) {
            return STATE;
        }
        for (var word : values()) {
            if (word.word().equals(lower)) {
                return word;
            }
        }
        return null;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FilterWord::word).toList();
    }

    /// What is to be said of a word that is none.
    static String unknown(String text) {
        return "'" + text + "' is no filter word: " + advice(text);
    }

    private static String advice(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words().stream()
                .filter(word -> lower.length() > 1 && word.startsWith(lower))
                .findFirst()
                .or(() -> NearestWord.of(lower, words()))
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() ->
                        "use one of "
                                + String.join(", ", words())
                                + ", or put it in quotes to look for it as it stands.");
    }
}
