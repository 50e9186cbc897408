package io.pingwall.bench;

import io.pingwall.board.Home;
import io.pingwall.board.Preferences.Theme;
import io.pingwall.language.Language;
import io.pingwall.probe.Means;
import io.pingwall.ui.wall.SyntheticWall;

import javafx.scene.Scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// One way in which the window stands there, drawn in several themes and sizes.
///
/// @param hosts how many; none for the window of a first start
/// @param settings lines of the settings file
/// @param broken whether the board's file has mistakes
/// @param act what a person does before the picture is taken, and which scene it is taken of; on
///   the JavaFX thread
public record Exhibit(
        String name,
        int hosts,
        List<Size> sizes,
        List<Theme> themes,
        String settings,
        boolean broken,
        Means means,
        Language language,
        Function<SyntheticWindow, Scene> act) {
    private static final int GROUPS = 6;

    /// Enough for styles, layout, and what is read elsewhere.
    private static final int PULSES = 6;

    /// Until nothing slides or fades in any more.
    private static final int PULSES_OF_MOTION = 45;

    private static final String BROKEN =
            """
            title = "Plant north"
            [[group]]
            name = "Core"
            hosts = [
              { name = "sw-1", adress = "10.0.0.1" },
              { name = "sw-2", address = "10.0.0.300", interval = "fast" },
            ]
            """;

    /// In pixels.
    public record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    public Exhibit {
        sizes = List.copyOf(sizes);
        themes = List.copyOf(themes);
    }

    /// Draws those pictures whose file names have a word in them. Never on the JavaFX thread.
    ///
    /// @return the files
    public List<Path> draw(Path folder, String word) throws IOException, InterruptedException {
        var wanted =
                sizes.stream()
                        .flatMap(size -> themes.stream().map(theme -> file(theme, size)))
                        .anyMatch(file -> file.contains(word));
        if (!wanted) {
            return List.of();
        }
        language.speak();
        var largest = sizes.getLast();
        ScreenThread.screen(largest.width, largest.height);
        var synthetic = new SyntheticWall(hosts, hosts < 10 ? 0 : GROUPS);
        var lives =
                ScreenThread.call(() ->
                        new StillLives(
                                means,
                                new SyntheticPast(synthetic, SyntheticWall.NOW),
                                SyntheticWall.NOW));
        var window = open(synthetic, lives);
        var files = new ArrayList<Path>();
        try {
            window.settle();
            ScreenThread.run(() -> lives.show(synthetic.states()));
            ScreenThread.pulses(PULSES);
            var scene = ScreenThread.call(() -> act.apply(window));
            ScreenThread.pulses(PULSES_OF_MOTION);
            for (var theme : themes) {
                for (var size : sizes) {
                    if (file(theme, size).contains(word)) {
                        files.add(draw(window, scene, theme, size, folder));
                    }
                }
            }
        } finally {
            ScreenThread.run(window::close);
        }
        return files;
    }

    private SyntheticWindow open(SyntheticWall synthetic, StillLives lives)
            throws IOException, InterruptedException {
        var home = home();
        // the board of a first start: the header then names no temporary folder
        var board = new Home(home).firstBoard();
        if (broken) {
            Files.writeString(board, BROKEN);
        } else if (hosts > 0) {
            SyntheticBoard.write(
                    board,
                    "Plant north",
                    synthetic.states().stream().map(state -> state.target()).toList());
        }
        return ScreenThread.call(() -> {
            var window =
                    new SyntheticWindow(
                            new SyntheticWindow.Parts(
                                    home,
                                    settings + "tray = false\n",
                                    InstantSource.fixed(SyntheticWall.NOW),
                                    lives));
            var first = sizes.getFirst();
            window.show(List.of(), first.width, first.height);
            return window;
        });
    }

    /// The same each time, as a sentence may name it; without what an earlier run left.
    private Path home() throws IOException {
        var home = Path.of(System.getProperty("java.io.tmpdir"), "pingwall-gallery", name);
        Files.createDirectories(home);
        Files.deleteIfExists(new Home(home).firstBoard());
        return home;
    }

    private Path draw(SyntheticWindow window, Scene scene, Theme theme, Size size, Path folder)
            throws IOException, InterruptedException {
        ScreenThread.run(() -> {
            window.theme().choiceProperty().set(theme);
            if (scene.equals(window.scene())) {
                window.stage().setWidth(size.width);
                window.stage().setHeight(size.height);
            }
        });
        ScreenThread.pulses(PULSES);
        window.settle();
        ScreenThread.pulses(PULSES);
        var picture = ScreenThread.call(() -> scene.snapshot(null));
        var file = folder.resolve(file(theme, size));
        SmallPng.write(picture, file);
        return file;
    }

    private String file(Theme theme, Size size) {
        return "%s-%s-%s.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), size);
    }
}
