package io.pingwall.bench;

import io.pingwall.bench.Exhibit.Size;
import io.pingwall.board.Preferences.Theme;
import io.pingwall.language.Language;
import io.pingwall.probe.Means;
import io.pingwall.probe.Means.Way;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Everything the gallery shows.
public final class Exhibits {
    private static final Size SMALL = new Size(1280, 720);
    private static final Size MIDDLE = new Size(1920, 1080);
    private static final Size LARGE = new Size(3840, 2160);
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);
    private static final List<Theme> TWO = List.of(Theme.LIGHT, Theme.DARK);
    private static final Means MAY = new Means(Way.DATAGRAM, Way.DATAGRAM, "");
    private static final Means MAY_NOT =
            new Means(
                    Way.NONE,
                    Way.NONE,
                    "This system lets nobody send pings. To allow it, run: sudo sysctl -w"
                            + " net.ipv4.ping_group_range=\"0 2147483647\"",
                    "sudo sysctl -w net.ipv4.ping_group_range=\"0 2147483647\"");

    /// As on a wall of a control room.
    private static final String SEEN_FROM_AFAR = "wall-metres = 3\nwall-inches = 42\n";

    private Exhibits() {}

    /// Those in Russian last: what a language has said stays said.
    public static List<Exhibit> all() {
        var all = new ArrayList<Exhibit>();
        for (int hosts : new int[] {1, 5, 50, 200, 1_000, 10_000, 100_000}) {
            all.add(
                    plain("wall-" + hosts, hosts, "")
                            .in(List.of(SMALL, MIDDLE, LARGE), THEMES)
                            .made());
        }
        for (var size : List.of(SMALL, MIDDLE, LARGE)) {
            all.add(
                    plain("wallmode-200", 200, SEEN_FROM_AFAR)
                            .in(List.of(size), TWO)
                            .after(Exhibits::wallMode)
                            .made());
        }
        all.add(plain("detail-200", 200, "").in(both(), TWO).after(Exhibits::openHost).made());
        all.add(plain("table-200", 200, "view = \"table\"\n").in(both(), TWO).made());
        all.add(plain("split-200", 200, "view = \"split\"\n").in(both(), TWO).made());
        all.add(plain("empty", 0, "").in(both(), TWO).made());
        all.add(plain("unreadable", 0, "").broken().in(List.of(SMALL), TWO).made());
        all.add(plain("no-right", 50, "").with(MAY_NOT).in(List.of(SMALL), TWO).made());
        all.add(russian("ru-wall-200", "").made());
        all.add(russian("ru-table-200", "view = \"table\"\n").made());
        all.add(russian("ru-detail-200", "").after(Exhibits::openHost).made());
        all.add(
                plain("ru-empty", 0, "")
                        .speaking(Language.RUSSIAN)
                        .in(List.of(SMALL), List.of(Theme.LIGHT))
                        .made());
        return all;
    }

    private static List<Size> both() {
        return List.of(SMALL, MIDDLE);
    }

    private static Plan plain(String name, int hosts, String settings) {
        return new Plan(name, hosts, settings);
    }

    private static Plan russian(String name, String settings) {
        return plain(name, 200, settings).speaking(Language.RUSSIAN).in(List.of(SMALL), TWO);
    }

    private static Scene openHost(SyntheticWindow window) {
        window.wall().requestFocus();
        Hands.press(window.scene(), KeyCode.RIGHT);
        Hands.press(window.scene(), KeyCode.RIGHT);
        Hands.press(window.scene(), KeyCode.ENTER);
        return window.scene();
    }

    /// The window that wall mode has of its own.
    private static Scene wallMode(SyntheticWindow window) {
        window.window().enterWall();
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .filter(scene -> scene.lookup("#wall-band") != null)
                .findFirst()
                .orElseThrow();
    }

    /// An exhibit that is being put together.
    private static final class Plan {
        private final String name;
        private final int hosts;
        private final String settings;
        private List<Size> sizes = List.of();
        private List<Theme> themes = List.of();
        private boolean broken;
        private Means means = MAY;
        private Language language = Language.ENGLISH;
        private Function<SyntheticWindow, Scene> act = SyntheticWindow::scene;

        Plan(String name, int hosts, String settings) {
            this.name = name;
            this.hosts = hosts;
            this.settings = settings;
        }

        Plan in(List<Size> inSizes, List<Theme> inThemes) {
            sizes = inSizes;
            themes = inThemes;
            return this;
        }

        Plan broken() {
            broken = true;
            return this;
        }

        Plan with(Means other) {
            means = other;
            return this;
        }

        Plan speaking(Language other) {
            language = other;
            return this;
        }

        Plan after(Function<SyntheticWindow, Scene> other) {
            act = other;
            return this;
        }

        Exhibit made() {
            return new Exhibit(name, hosts, sizes, themes, settings, broken, means, language, act);
        }
    }
}
