package io.pingwall.ui.wallmode;

import io.pingwall.language.Phrases;

/// One of the views that take turns on a screen.
sealed interface Page {
    Phrases SAY = Phrases.of(Page.class);

    /// All hosts: as tiles with their names where these fit, else as a map of cells.
    record Whole() implements Page {}

    /// Those that are down or slow, with their names.
    record Trouble() implements Page {}

    /// A group or a part of it.
    ///
    /// @param part counts from 0
    record OfGroup(String name, int part, int parts) implements Page {}

    /// What a person calls it.
    default String title() {
        return switch (this) {
            case Whole() -> SAY.of("all-hosts");
            case Trouble() -> SAY.of("trouble");
            case OfGroup(var name, var part, var parts) ->
                    (name.isEmpty() ? SAY.of("no-group") : name)
                            + (parts > 1 ? " " + (part + 1) + "/" + parts : "");
        };
    }
}
