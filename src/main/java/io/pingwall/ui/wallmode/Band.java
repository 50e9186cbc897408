package io.pingwall.ui.wallmode;

import io.pingwall.health.Status;
import io.pingwall.language.Language;
import io.pingwall.ui.control.Digits;
import io.pingwall.ui.wall.Palette;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The band at the top: which board and page, how many stand how, what time it is. Of the JavaFX
/// thread.
final class Band {
    /// How much larger figures are than words.
    static final double LARGE = 1.6;

    /// Room at both sides of everything on the screen, in ems.
    static final double EDGE = 0.8;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM");
    private static final List<Status> ORDER =
            List.of(Status.DOWN, Status.SLOW, Status.UNKNOWN, Status.PAUSED, Status.UP);

    /// Room for the board's title, in ems, that is never given to anything else.
    private static final double TITLE = 8;

    /// How much smaller than usual the title may be to be seen whole.
    private static final double LEAST_TITLE = 0.6;

    private final Label title = new Label();
    private final Label page = new Label();
    private final Map<Status, CountBox> counts = new EnumMap<>(Status.class);
    private final VBox names = new VBox(title, page);
    private final HBox figures = new HBox();
    private final Digits time = new Digits();
    private final Label below = new Label();
    private final HBox box = new HBox();
    private String turn = "";
    private double type = 1;

    Band() {
        box.setId("wall-band");
        box.setAlignment(Pos.CENTER_LEFT);
        title.setId("wall-title");
        page.setId("wall-page");
        time.setId("wall-clock");
        below.setId("wall-turn");
        for (var status : ORDER) {
            var count = new CountBox(status);
            counts.put(status, count);
            figures.getChildren().add(count.node());
        }
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setMinWidth(HBox.USE_PREF_SIZE);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        names.widthProperty().subscribe(this::fitTitle);
        HBox.setHgrow(names, Priority.ALWAYS);
        var now = new VBox(time, below);
        now.setAlignment(Pos.CENTER_RIGHT);
        now.setMinWidth(VBox.USE_PREF_SIZE);
        box.getChildren().addAll(names, figures, now);
    }

    Node node() {
        return box;
    }

    static String font(double size, boolean bold) {
        return String.format(
                Locale.ROOT,
                "-fx-font-family: System; -fx-font-size: %.1fpx; -fx-font-weight: %s;",
                size,
                bold ? "bold" : "normal");
    }

    /// Makes the words as large as wanted, or as there is room for.
    ///
    /// @param most the largest count that must have room
    void size(double wanted, double width, int most) {
        box.setSpacing(wanted);
        box.setPadding(new Insets(wanted * 0.3, wanted * EDGE, wanted * 0.3, wanted * EDGE));
        put(wanted, most);
        box.applyCss();
        double needed = box.prefWidth(-1) - names.prefWidth(-1);
        double room = width - TITLE * wanted;
        if (needed > room) {
            put(wanted * room / needed, most);
        }
        fitTitle();
    }

    /// The title is read from nearer than the counts: rather small than cut.
    private void fitTitle() {
        title.setStyle(font(type * 1.3, true));
        title.applyCss();
        double room = names.getWidth();
        double wanted = title.prefWidth(-1);
        if (room > 0 && wanted > room) {
            title.setStyle(font(type * 1.3 * Math.max(LEAST_TITLE, room / wanted), true));
        }
    }

    private void put(double next, int most) {
        type = next;
        page.setStyle(font(type, false));
        counts.values().forEach(count -> count.size(type, most));
        time.font(type * LARGE, true);
        below.setStyle(font(type, false));
    }

    void theme(Palette palette) {
        title.setTextFill(palette.ink());
        page.setTextFill(palette.muted());
        time.fill(palette.ink());
        below.setTextFill(palette.muted());
        counts.values().forEach(count -> count.theme(palette));
    }

    void showTitle(String text) {
        title.setText(text.isBlank() ? "Pingwall" : text);
        fitTitle();
    }

    /// @param turns which page of how many, and how long it stays; empty where there is but one
    void showPage(String text, String turns) {
        page.setText(text);
        turn = turns;
    }

    void showCounts(Watched watched) {
        counts.forEach((status, count) -> count.show(watched.count(status)));
    }

    void showTime(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        time.show(TIME.format(here));
        below.setText(
                turn.isEmpty() ? DAY.withLocale(Language.spoken().locale()).format(here) : turn);
    }
}
