package io.pingwall.ui;

import io.pingwall.health.HostState;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Which hosts a person wants to see: every word must occur in name, address, group, tags or
/// status. The wall's own rule, for the table.
record Filter(List<String> words) implements Predicate<HostState> {
    static final Filter ALL = new Filter(List.of());

    Filter {
        words = List.copyOf(words);
    }

    static Filter of(String text) {
        var blank = text.isBlank();
        return blank
                ? ALL
                : new Filter(List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    @Override
    public boolean test(HostState state) {
        if (words.isEmpty()) {
            return true;
        }
        var target = state.target();
        var text =
                String.join(
                        "\n",
                        target.name(),
                        target.address(),
                        target.group(),
                        String.join("\n", target.tags()),
                        state.status().name());
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
