package io.pingwall.board;

import io.pingwall.language.Phrases;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// [WallSettings] as lines of `settings.toml`; what makes no sense is as usual, and noted.
final class WallSettingsText {
    private static final Phrases SAY = Phrases.of(WallSettingsText.class);

    static final Set<String> KEYS =
            Set.of(
                    "wall-screens",
                    "wall-metres",
                    "wall-inches",
                    "wall-seconds",
                    "wall-drift",
                    "wall-pin");

    private WallSettingsText() {}

    static WallSettings read(Row row) {
        var usual = WallSettings.DEFAULT;
        double seconds =
                number(
                        row,
                        "wall-seconds",
                        seconds(usual.page()),
                        seconds(WallSettings.SHORTEST),
                        seconds(WallSettings.LONGEST));
        return new WallSettings(
                row.texts("wall-screens", "wall-screens = [\"1920x1080+0+0\"]"),
                number(
                        row,
                        "wall-metres",
                        usual.metres(),
                        WallSettings.NEAREST,
                        WallSettings.FARTHEST),
                inches(row),
                Duration.ofMillis(Math.round(seconds * 1000)),
                flag(row, "wall-drift", usual.drift()),
                pin(row));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static double inches(Row row) {
        return row.values().containsKey("wall-inches")
                ? number(row, "wall-inches", 0, WallSettings.SMALLEST, WallSettings.LARGEST)
                : 0;
    }

    static double number(Row row, String key, double usual, double least, double most) {
        var value = row.values().get(key);
        if (value == null) {
            return usual;
        }
        var example = "%s = %s".formatted(key, text(Math.clamp(usual, least, most)));
        if (!(value instanceof Long || value instanceof Double)) {
            row.mistyped(key, value, SAY.of("number"), example);
            return usual;
        }
        double number = ((Number) value).doubleValue();
        if (number >= least && number <= most) {
            return number;
        }
        row.wrong(key, SAY.of("beyond-range", key, text(least), text(most), text(number), example));
        return usual;
    }

    static boolean flag(Row row, String key, boolean usual) {
        return switch (row.values().get(key)) {
            case null -> usual;
            case Boolean flag -> flag;
            case Object other -> {
                row.mistyped(key, other, SAY.of("true-or-false"), key + " = " + usual);
                yield usual;
            }
        };
    }

    private static @Nullable PinHash pin(Row row) {
        var text = row.text("wall-pin", SAY.of("no-wall-pin"));
        if (text == null) {
            return null;
        }
        var pin = PinHash.parse(text);
        if (pin.isEmpty()) {
            row.wrong("wall-pin", SAY.of("not-a-kept-pin"));
        }
        return pin.orElse(null);
    }

    static void write(WallSettings wall, Map<String, String> values) {
        values.put(
                "wall-screens",
                wall.screens().stream()
                        .map(BoardText::quoted)
                        .collect(Collectors.joining(", ", "[", "]")));
        values.put("wall-metres", String.valueOf(wall.metres()));
        if (wall.inches() > 0) {
            values.put("wall-inches", String.valueOf(wall.inches()));
        }
        values.put("wall-seconds", text(seconds(wall.page())));
        values.put("wall-drift", String.valueOf(wall.drift()));
        var pin = wall.pin();
        if (pin != null) {
            values.put("wall-pin", BoardText.quoted(pin.text()));
        }
    }

    private static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
