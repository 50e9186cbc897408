package io.pingwall.board;

import io.pingwall.board.Preferences.Look;

import java.util.Map;
import java.util.Set;

/// How the window looks and sounds, as the settings hold it.
final class LookText {
    static final Set<String> KEYS =
            Set.of("theme", "language", "zoom", "sound", "tray", "minimised");

    private LookText() {}

    static Look read(Row row) {
        var usual = Look.DEFAULT;
        return new Look(
                PreferencesFile.choice(row, "theme", usual.theme()),
                PreferencesFile.choice(row, "language", usual.speech()),
                WallSettingsText.number(row, "zoom", usual.zoom(), 1, Look.MOST_ZOOM),
                PreferencesFile.choice(row, "sound", usual.sound()),
                WallSettingsText.flag(row, "tray", usual.tray()),
                WallSettingsText.flag(row, "minimised", usual.minimised()));
    }

    static void write(Look look, Map<String, String> values) {
        values.put("theme", PreferencesFile.word(look.theme()));
        values.put("language", PreferencesFile.word(look.speech()));
        values.put("zoom", String.valueOf(look.zoom()));
        values.put("sound", PreferencesFile.word(look.sound()));
        values.put("tray", String.valueOf(look.tray()));
        values.put("minimised", String.valueOf(look.minimised()));
    }
}
