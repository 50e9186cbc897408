package io.pingwall.board;

import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;

import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/// One table of a board file while it is read; notes what is wrong in it.
///
/// @param what what the table is, such as `a host`, as it stands in a sentence
/// @param values a TOML value for each key
/// @param lines the line in the file on which a key stands
/// @param line the line on which the table starts
record Row(
        String what,
        Map<String, Object> values,
        ToIntFunction<String> lines,
        int line,
        List<Problem> problems) {
    private static final Phrases SAY = Phrases.of(Row.class);

    static final int LONGEST_NAME = 253;

    void wrong(String key, String sentence) {
        problems.add(new Problem(values.containsKey(key) ? lines.applyAsInt(key) : line, sentence));
    }

    void refuseUnknown(Set<String> known) {
        for (var key : values.keySet()) {
            if (known.contains(key)) {
                continue;
            }
            wrong(
                    key,
                    NearestWord.of(key, known)
                            .map(near -> SAY.of("unknown-but-near", key, what, near))
                            .orElseGet(
                                    () -> SAY.of("unknown", key, what, String.join(", ", known))));
        }
    }

    /// Refuses a name that no line of the window has room for.
    void refuseUnfit(String key, String name) {
        if (name.length() > LONGEST_NAME) {
            wrong(
                    key,
                    SAY.of(
                            "too-long",
                            key,
                            name.substring(0, 30),
                            String.valueOf(name.length()),
                            LONGEST_NAME));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            wrong(key, SAY.of("line-break", key));
        }
    }

    /// The text at `key`; null where there is none.
    @Nullable String text(String key, String example) {
        return switch (values.get(key)) {
            case null -> null;
            case String text -> text;
            case Object other -> {
                mistyped(key, other, SAY.of("text-in-quotes"), example);
                yield null;
            }
        };
    }

    @Nullable Long number(String key, String example) {
        return switch (values.get(key)) {
            case null -> null;
            case Long number -> number;
            case Object other -> {
                mistyped(key, other, SAY.of("whole-number"), example);
                yield null;
            }
        };
    }

    List<String> texts(String key, String example) {
        var value = values.get(key);
        var list = value instanceof TomlArray array ? array.toList() : value;
        if (list == null) {
            return List.of();
        }
        if (list instanceof List<?> items && items.stream().allMatch(String.class::isInstance)) {
            return items.stream().map(String.class::cast).toList();
        }
        mistyped(key, list, SAY.of("list-of-texts"), example);
        return List.of();
    }

    void mistyped(String key, Object value, String wanted, String example) {
        wrong(key, SAY.of("mistyped", key, wanted, kind(value), example));
    }

    static String kind(Object value) {
        return switch (value) {
            case String _ -> SAY.of("text");
            case Long _ -> SAY.of("whole-number");
            case Double _ -> SAY.of("fraction");
            case Boolean _ -> SAY.of("true-or-false");
            case List<?> _, TomlArray _ -> SAY.of("list");
            case Map<?, ?> _, TomlTable _ -> SAY.of("table");
            default -> SAY.of("date-or-time");
        };
    }
}
