package io.pingwall.ui.wall;

import io.pingwall.health.HostState;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Which hosts a person wants to see, on the wall and in the table: every word must occur in name,
/// address, group, tags or status, whatever the case. Any thread.
public record Filter(List<String> words) implements Predicate<HostState> {
    public static final Filter NONE = new Filter(List.of());

    public Filter {
        words = List.copyOf(words);
    }

    public static Filter of(String text) {
        String trimmed = text.strip().toLowerCase(Locale.ROOT);
        return trimmed.isEmpty() ? NONE : new Filter(List.of(trimmed.split("\\s+")));
    }

    @Override
    public boolean test(HostState state) {
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
