package io.pingwall.ui.wall;

import io.pingwall.health.HostState;

import java.util.List;
import java.util.Locale;

/// Lets those hosts through that hold every word, whatever the case.
record Filter(List<String> words) {
    static final Filter NONE = new Filter(List.of());

    Filter {
        words = List.copyOf(words);
    }

    static Filter of(String text) {
        String trimmed = text.strip().toLowerCase(Locale.ROOT);
        return trimmed.isEmpty() ? NONE : new Filter(List.of(trimmed.split("\\s+")));
    }

    boolean passes(HostState state) {
        // asked for every change of every host, mostly with no filter
        return words.isEmpty() || words.stream().allMatch(word -> holds(state, word));
    }

    private static boolean holds(HostState state, String word) {
        var target = state.target();
        return has(target.name(), word)
                || has(target.address(), word)
                || has(target.group(), word)
                || has(Words.of(state.status()), word)
                || target.tags().stream().anyMatch(tag -> has(tag, word));
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
