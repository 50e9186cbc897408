package io.pingwall.ui.query;

import io.pingwall.board.NearestWord;
import io.pingwall.language.Phrases;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A word that may stand before a colon or a comparison.
enum FilterWord {
    STATE(":"),
    GROUP(":"),
    TAG(":"),
    CHECK(":"),
    NAME(":"),
    ADDRESS(":"),
    NOTE(":"),
    RTT(">"),
    JITTER(">"),
    LOSS(">"),
    SINCE("<");

    private static final Phrases SAY = Phrases.of(FilterWord.class);

    private final String sign;

    FilterWord(String sign) {
        this.sign = sign;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What most often follows it.
    String sign() {
        return sign;
    }

    String hint() {
        return SAY.of(this);
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
        var lower = text.toLowerCase(Locale.ROOT);
        return words().stream()
                .filter(word -> lower.length() > 1 && word.startsWith(lower))
                .findFirst()
                .or(() -> NearestWord.of(lower, words()))
                .map(near -> SAY.of("no-word-but-near", text, near))
                .orElseGet(() -> SAY.of("no-word", text, String.join(", ", words())));
    }
}
