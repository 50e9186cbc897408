package io.pingwall.board;

import io.pingwall.board.Preferences.Order;
import io.pingwall.board.Preferences.SavedView;
import io.pingwall.board.Preferences.View;
import io.pingwall.language.Phrases;

import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Saved views as the settings hold them: a list of tables, one a line.
final class SavedViews {
    private static final Phrases SAY = Phrases.of(SavedViews.class);

    private static final Set<String> KEYS = Set.of("name", "filter", "order", "view");
    private static final String EXAMPLE = "saved = [{ name = \"down\", filter = \"state:down\" }]";

    private SavedViews() {}

    static List<SavedView> read(Row row) {
        var value = row.values().get("saved");
        if (value == null) {
            return List.of();
        }
        var views = new ArrayList<SavedView>();
        for (var each : value instanceof TomlArray array ? array.toList() : List.of(value)) {
            if (each instanceof TomlTable table) {
                view(row, table, views);
            } else {
                row.mistyped("saved", each, SAY.of("list-of-tables"), EXAMPLE);
            }
        }
        return views;
    }

    private static void view(Row row, TomlTable table, List<SavedView> views) {
        var values = new LinkedHashMap<String, Object>();
        table.entrySet().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        int line = row.lines().applyAsInt("saved");
        var view = new Row(SAY.of("saved-view"), values, _ -> line, line, row.problems());
        view.refuseUnknown(KEYS);
        var name = view.text("name", "name = \"down\"");
        var filter = view.text("filter", "filter = \"state:down\"");
        if (name == null || name.isBlank()) {
            view.wrong("name", SAY.of("saved-view-without-name"));
            return;
        }
        views.add(
                new SavedView(
                        name,
                        filter == null ? "" : filter,
                        PreferencesFile.choice(view, "order", Order.FILE),
                        PreferencesFile.choice(view, "view", View.WALL)));
    }

    static String text(List<SavedView> views) {
        return views.stream()
                .map(view ->
                        "    { name = %s, filter = %s, order = %s, view = %s },\n"
                                .formatted(
                                        BoardText.quoted(view.name()),
                                        BoardText.quoted(view.filter()),
                                        PreferencesFile.word(view.order()),
                                        PreferencesFile.word(view.view())))
                .collect(Collectors.joining("", "[\n", "]"));
    }
}
