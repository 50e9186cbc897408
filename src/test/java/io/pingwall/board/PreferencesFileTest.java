package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.pingwall.target.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class PreferencesFileTest {
    @TempDir Path folder;

    @Test
    void theFirstStartHasTheUsualOnesAndLeavesNothingBehind() {
        var home = new Home(folder.resolve("new"));
        assertEquals(
                new PreferencesFile.Reading(Preferences.DEFAULT, List.of()),
                PreferencesFile.read(home));
        assertFalse(Files.exists(home.folder()));
    }

    @Test
    void remembersEverything() throws IOException {
        var home = new Home(folder.resolve("a/b"));
        for (var preferences :
                List.of(
                        Preferences.DEFAULT,
                        new Preferences(
                                new Preferences.Boards(
                                        Path.of("/boards/\"my\" wall.pingwall"),
                                        List.of(
                                                Path.of("/boards/a.pingwall"),
                                                Path.of("/boards/\"my\" wall.pingwall")),
                                        List.of(Path.of("/boards/old.pingwall"))),
                                new Preferences.Look(
                                        Preferences.Theme.DARK,
                                        Preferences.Speech.RUSSIAN,
                                        2.25,
                                        Preferences.Sound.DOWN,
                                        false,
                                        true,
                                        new Preferences.Updates(
                                                true, Instant.parse("2026-01-01T12:00:00Z"))),
                                new Preferences.Frame(-5, 20.5, 1280, 720),
                                List.of(0.25, 0.75),
                                Preferences.View.TABLE,
                                List.of("name", "rtt"),
                                List.of("-loss", "name"),
                                Preferences.Order.WORST,
                                List.of(
                                        new Preferences.SavedView(
                                                "the \"core\"",
                                                "state:down tag:\"a b\" rtt>50ms",
                                                Preferences.Order.RTT,
                                                Preferences.View.SPLIT),
                                        new Preferences.SavedView(
                                                "all",
                                                "",
                                                Preferences.Order.FILE,
                                                Preferences.View.WALL)),
                                new WallSettings(
                                        List.of("1920x1080+0+0", "3840x2160+1920+0"),
                                        4.5,
                                        55,
                                        Duration.ofSeconds(30),
                                        false,
                                        PinHash.of("1234", 1))))) {
            PreferencesFile.write(home, preferences);
            assertEquals(
                    new PreferencesFile.Reading(preferences, List.of()),
                    PreferencesFile.read(home));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "theme = \"pink\" | line 1: 'pink' is no theme: write one of \"system\", \"light\", \"dark\", \"contrast\".",
                "theme = 3 | line 1: theme must be text in quotes, not a whole number: write theme = \"system\".",
                "language = \"french\" | line 1: 'french' is no language: write one of \"system\", \"english\", \"russian\".",
                "zoom = 0 | line 1: zoom must be 1 to 8, not 0: write zoom = 1.",
                "tray = 1 | line 1: tray must be true or false, not a whole number: write tray = true.",
                "recent = \"a\" | line 1: recent must be a list of texts, not text: write recent = [\"/boards/wall.pingwall\"].",
                "splits = [\"a\"] | line 1: splits must be a list of numbers, not a list: write splits = [0.5].",
                "order = \"best\" | line 1: 'best' is no order: write one of \"file\", \"name\", \"address\", \"worst\", \"rtt\", \"loss\", \"change\".",
                "saved = [3] | line 1: saved must be a list of tables, not a whole number: write saved = [{ name = \"down\", filter = \"state:down\" }].",
                "saved = [{ filter = \"x\" }] | line 1: A saved view has no name: write name = \"down\" into it.",
                "saved = [{ name = \"x\", fliter = \"y\" }] | line 1: 'fliter' is not known in a saved view: did you mean 'filter'?",
                "colums = [] | line 1: 'colums' is not known in the settings: did you mean 'columns'?",
                "wall-metres = 30 | line 1: wall-metres must be 0.5 to 20, not 30: write wall-metres = 3.",
                "wall-inches = 1 | line 1: wall-inches must be 5 to 200, not 1: write wall-inches = 5.",
                "wall-seconds = \"a\" | line 1: wall-seconds must be a number, not text: write wall-seconds = 20.",
                "wall-drift = 1 | line 1: wall-drift must be true or false, not a whole number: write wall-drift = true.",
                "wall-pin = \"1234\" | line 1: wall-pin is no PIN that was kept: set the PIN again in the window.",
            })
    void whatMakesNoSenseIsAsUsualAndSaid(String text, String sentence) throws IOException {
        var home = new Home(folder);
        Files.writeString(home.settings(), text + "\nview = \"table\"\n");
        var reading = PreferencesFile.read(home);
        assertEquals(Preferences.View.TABLE, reading.preferences().view());
        assertEquals(Preferences.Theme.SYSTEM, reading.preferences().look().theme());
        assertEquals(WallSettings.DEFAULT, reading.preferences().wall());
        assertEquals(List.of(sentence), reading.problems().stream().map(Problem::text).toList());
    }

    @Test
    void aFileThatIsNotTomlIsForgotten() throws IOException {
        var home = new Home(folder);
        Files.writeString(home.settings(), "theme =");
        assertEquals(
                new PreferencesFile.Reading(
                        Preferences.DEFAULT,
                        List.of(
                                new Problem(
                                        0,
                                        home.settings()
                                                + " is not TOML and was left out: the settings are"
                                                + " written anew when the window closes."))),
                PreferencesFile.read(home));
    }

    @Test
    void aFolderInTheirPlaceIsForgottenToo() throws IOException {
        var home = new Home(folder);
        Files.createDirectory(home.settings());
        assertEquals(
                List.of(new Problem(0, home.settings() + " is a folder: choose a file.")),
                PreferencesFile.read(home).problems());
    }
}
