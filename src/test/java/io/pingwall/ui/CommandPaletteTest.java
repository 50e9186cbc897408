package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.language.Speaking;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.ui.CommandPalette.Entry;
import io.pingwall.ui.Shortcuts.Command;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class CommandPaletteTest {
    private static final List<Entry> ACTIONS =
            List.of(entry("Pause the whole board"), entry("Add hosts"), entry("Undo"));
    private static final List<Target> HOSTS =
            List.of(
                    Target.of("10.0.0.1", Settings.DEFAULT),
                    Target.of("10.0.0.12", Settings.DEFAULT));

    private static Entry entry(String text) {
        return new Entry(text, "", "", () -> {});
    }

    private static List<String> found(String text, List<Target> hosts) {
        return CommandPalette.matching(text, ACTIONS, hosts, host -> entry(host.address())).stream()
                .map(Entry::text)
                .toList();
    }

    @Test
    void findsActionsAndHostsByAllTheirWords() {
        assertEquals(List.of("Pause the whole board"), found("BOARD  pa", HOSTS));
        assertEquals(List.of("10.0.0.12"), found("0.12", HOSTS));
        assertEquals(List.of("Add hosts"), found("hosts", HOSTS));
        assertEquals(List.of(), found("nothing of that", HOSTS));
    }

    @Test
    void showsActionsFirstAndNotTooMuch() {
        var many =
                IntStream.range(0, 500)
                        .mapToObj(i -> Target.of("10.0.1." + i % 250, Settings.DEFAULT))
                        .toList();
        var all = found("", many);
        assertEquals(CommandPalette.MOST, all.size());
        assertEquals("Pause the whole board", all.getFirst());
    }

    @Test
    void findsActionsInTheLanguageThatIsSpokenAndInEnglish() {
        Speaking.russian(() -> {
            var actions = List.of(CommandPalette.entry(Command.TABLE, () -> {}));
            for (var text : List.of("таблица", "table")) {
                var found = CommandPalette.matching(text, actions, List.of(), _ -> entry(""));
                assertEquals(List.of("Таблица"), found.stream().map(Entry::text).toList());
            }
            return actions;
        });
    }
}
