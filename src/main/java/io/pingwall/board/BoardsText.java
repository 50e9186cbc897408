package io.pingwall.board;

import io.pingwall.board.Preferences.Boards;
import io.pingwall.language.Phrases;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The boards that the settings name.
final class BoardsText {
    static final Set<String> KEYS = Set.of("board", "boards", "recent");

    private static final Phrases SAY = Phrases.of(BoardsText.class);

    private BoardsText() {}

    static Boards read(Row row) {
        var shown = row.text("board", "board = \"/boards/wall.pingwall\"");
        return new Boards(
                shown == null ? null : paths(row, "board", List.of(shown)).findFirst().orElse(null),
                paths(row, "boards", texts(row, "boards")).toList(),
                paths(row, "recent", texts(row, "recent")).toList());
    }

    private static List<String> texts(Row row, String key) {
        return row.texts(key, key + " = [\"/boards/wall.pingwall\"]");
    }

    private static Stream<Path> paths(Row row, String key, List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).flatMap(text -> path(row, key, text));
    }

    private static Stream<Path> path(Row row, String key, String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            row.wrong(key, SAY.of("no-path", text));
            return Stream.empty();
        }
    }

    static void write(Boards boards, Map<String, String> values) {
        var shown = boards.shown();
        if (shown != null) {
            values.put("board", quoted(shown));
        }
        put("boards", boards.open(), values);
        put("recent", boards.recent(), values);
    }

    private static void put(String key, List<Path> paths, Map<String, String> values) {
        if (!paths.isEmpty()) {
            values.put(key, PreferencesFile.list(paths.stream().map(BoardsText::quoted).toList()));
        }
    }

    private static String quoted(Path path) {
        return BoardText.quoted(path.toString());
    }
}
