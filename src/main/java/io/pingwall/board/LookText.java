package io.pingwall.board;

import io.pingwall.board.Preferences.Look;
import io.pingwall.board.Preferences.Updates;
import io.pingwall.language.Phrases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/// How the window looks and sounds, as the settings hold it.
final class LookText {
    static final Set<String> KEYS =
            Set.of(
                    "theme",
                    "language",
                    "zoom",
                    "sound",
                    "tray",
                    "minimised",
                    "updates",
                    "updates-asked");

    private static final Phrases SAY = Phrases.of(LookText.class);

    private LookText() {}

    static Look read(Row row) {
        var usual = Look.DEFAULT;
        return new Look(
                PreferencesFile.choice(row, "theme", usual.theme()),
                PreferencesFile.choice(row, "language", usual.speech()),
                WallSettingsText.number(row, "zoom", usual.zoom(), 1, Look.MOST_ZOOM),
                PreferencesFile.choice(row, "sound", usual.sound()),
                WallSettingsText.flag(row, "tray", usual.tray()),
                WallSettingsText.flag(row, "minimised", usual.minimised()),
                new Updates(
                        WallSettingsText.flag(row, "updates", usual.updates().weekly()),
                        asked(row)));
    }

    private static @Nullable Instant asked(Row row) {
        var example = "updates-asked = \"2026-01-01T12:00:00Z\"";
        var text = row.text("updates-asked", example);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException _) {
            row.wrong("updates-asked", SAY.of("no-time", text, example));
            return null;
        }
    }

    static void write(Look look, Map<String, String> values) {
        values.put("theme", PreferencesFile.word(look.theme()));
        values.put("language", PreferencesFile.word(look.speech()));
        values.put("zoom", String.valueOf(look.zoom()));
        values.put("sound", PreferencesFile.word(look.sound()));
        values.put("tray", String.valueOf(look.tray()));
        values.put("minimised", String.valueOf(look.minimised()));
        values.put("updates", String.valueOf(look.updates().weekly()));
        var asked = look.updates().asked();
        if (asked != null) {
            values.put("updates-asked", BoardText.quoted(asked.toString()));
        }
    }
}
