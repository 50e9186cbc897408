package io.pingwall.board;

import io.pingwall.board.Preferences.Frame;
import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;

import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps [Preferences] in the home folder's `settings.toml`. Any thread; both calls wait for the
/// disk.
public final class PreferencesFile {
    /// What was remembered; what can't be read is as it would be on the first start.
    public record Reading(Preferences preferences, List<Problem> problems) {}

    private static final Phrases SAY = Phrases.of(PreferencesFile.class);

    private static final Set<String> KEYS =
            Set.of("view", "window", "splits", "columns", "sort", "order", "saved");

    private PreferencesFile() {}

    /// Never fails: a file that makes no sense is a problem to show, not a reason not to start.
    public static Reading read(Home home) {
        var file = home.settings();
        if (Files.notExists(file)) {
            return new Reading(Preferences.DEFAULT, List.of());
        }
        return switch (TextFile.read(file)) {
            case TextFile.Reading.Refused(var sentence) -> forgotten(sentence);
            case TextFile.Reading.Text(var text) -> parse(file, text);
        };
    }

    /// Keeps a copy of settings that make no sense, before new ones take their place.
    ///
    /// @return where it is
    /// @throws IOException where it can't be written
    public static Path setAside(Home home) throws IOException {
        var kept = home.folder().resolve("settings-as-they-were.toml");
        return Files.copy(home.settings(), kept, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Reading forgotten(String sentence) {
        return new Reading(Preferences.DEFAULT, List.of(new Problem(0, sentence)));
    }

    private static Reading parse(Path file, String text) {
        var toml = Toml.parse(text);
        if (toml.hasErrors()) {
            return forgotten(SAY.of("settings-not-toml", file.toString()));
        }
        var problems = new ArrayList<Problem>();
        var values = new LinkedHashMap<String, Object>();
        toml.entrySet().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        var row = new Row(SAY.of("the-settings"), values, key -> line(toml, key), 0, problems);
        var known = new HashSet<>(KEYS);
        known.addAll(BoardsText.KEYS);
        known.addAll(LookText.KEYS);
        known.addAll(WallSettingsText.KEYS);
        row.refuseUnknown(known);
        return new Reading(preferences(row), problems);
    }

    private static int line(TomlTable toml, String key) {
        var position = toml.inputPositionOf(List.of(key));
        return position == null ? 0 : position.line();
    }

    private static Preferences preferences(Row row) {
        var usual = Preferences.DEFAULT;
        return new Preferences(
                BoardsText.read(row),
                LookText.read(row),
                frame(row),
                numbers(row, "splits"),
                choice(row, "view", usual.view()),
                row.texts("columns", "columns = [\"name\"]"),
                row.texts("sort", "sort = [\"-loss\"]"),
                choice(row, "order", usual.order()),
                SavedViews.read(row),
                WallSettingsText.read(row));
    }

    static <E extends Enum<E>> E choice(Row row, String key, E usual) {
        var word = row.text(key, "%s = %s".formatted(key, word(usual)));
        if (word == null) {
            return usual;
        }
        var choices = usual.getDeclaringClass().getEnumConstants();
        for (var choice : choices) {
            if (word.equals(choice.name().toLowerCase(Locale.ROOT))) {
                return choice;
            }
        }
        var words = Stream.of(choices).map(PreferencesFile::word).collect(Collectors.joining(", "));
        row.wrong(key, SAY.of("no-choice", word, key, words));
        return usual;
    }

    private static List<Double> numbers(Row row, String key) {
        var value = row.values().get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof TomlArray array
                && array.toList().stream().allMatch(Number.class::isInstance)) {
            return array.toList().stream()
                    .map(Number.class::cast)
                    .map(Number::doubleValue)
                    .filter(Double::isFinite)
                    .toList();
        }
        row.mistyped(key, value, SAY.of("list-of-numbers"), key + " = [0.5]");
        return List.of();
    }

    private static @Nullable Frame frame(Row row) {
        var numbers = numbers(row, "window");
        return numbers.size() == 4 && numbers.get(2) > 0 && numbers.get(3) > 0
                ? new Frame(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3))
                : null;
    }

    /// @throws IOException whose message is a sentence for a person
    public static void write(Home home, Preferences preferences) throws IOException {
        SafeFile.write(home.settings(), text(preferences));
    }

    private static String text(Preferences preferences) {
        var values = new LinkedHashMap<String, String>();
        BoardsText.write(preferences.boards(), values);
        LookText.write(preferences.look(), values);
        values.put("view", word(preferences.view()));
        var frame = preferences.frame();
        if (frame != null) {
            values.put(
                    "window", list(List.of(frame.x(), frame.y(), frame.width(), frame.height())));
        }
        values.put("splits", list(preferences.splits()));
        values.put("columns", list(preferences.columns().stream().map(BoardText::quoted).toList()));
        values.put("sort", list(preferences.sort().stream().map(BoardText::quoted).toList()));
        values.put("order", word(preferences.order()));
        if (!preferences.saved().isEmpty()) {
            values.put("saved", SavedViews.text(preferences.saved()));
        }
        WallSettingsText.write(preferences.wall(), values);
        return values.entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue() + "\n")
                .collect(Collectors.joining("", "# What Pingwall's window remembers.\n", ""));
    }

    static String word(Enum<?> choice) {
        return BoardText.quoted(choice.name().toLowerCase(Locale.ROOT));
    }

    static String list(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
