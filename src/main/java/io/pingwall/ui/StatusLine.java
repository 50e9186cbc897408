package io.pingwall.ui;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import io.pingwall.health.Status;
import io.pingwall.language.Phrases;
import io.pingwall.monitor.Figures;
import io.pingwall.probe.Means;
import io.pingwall.ui.table.StatusMark;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.StatusBar;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The row at the bottom: how many stand how, how the monitor keeps up, how old the picture is. Of
/// the JavaFX thread.
final class StatusLine {
    private static final Phrases SAY = Phrases.of(StatusLine.class);

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    /// What news between the two ends have at least.
    private static final double NEWS = 120;

    private final StatusBar bar = new StatusBar();
    private final Map<Status, Button> counts = new EnumMap<>(Status.class);
    private final Label matching = new Label();
    private final Label rate = new Label();
    private final OwnHealth health = new OwnHealth();
    private final Label age = new Label(SAY.of("starting"));
    private final Button means = new Button(SAY.of("starting"));
    private final Label meansText = new Label();

    /// @param wanted takes the filter text of a state that was clicked
    StatusLine(Consumer<String> wanted) {
        bar.setText("");
        bar.setId("status-bar");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        for (var status : Status.values()) {
            var word = status.name().toLowerCase(Locale.ROOT);
            var count = new Button();
            count.setId("count-" + word);
            count.getStyleClass().addAll(Styles.FLAT, "count", "state-" + word);
            count.setTooltip(new Tooltip(SAY.of("show-only-these")));
            count.setOnAction(_ -> wanted.accept("state:" + word));
            counts.put(status, count);
            bar.getLeftItems().add(count);
        }
        matching.getStyleClass().add("muted");
        matching.setId("matching");
        bar.getLeftItems().add(matching);
        rate.setId("rate");
        age.setId("age");
        means.setId("means");
        means.getStyleClass().addAll(Styles.FLAT, "means");
        means.setTooltip(new Tooltip(SAY.of("how-it-pings")));
        means.setOnAction(_ -> showMeans());
        meansText.setWrapText(true);
        meansText.setMaxWidth(360);

        bar.getRightItems().addAll(rate, health.node(), age, means);
        // all as high as the bar, so that their words stand on one line
        for (var items : List.of(bar.getLeftItems(), bar.getRightItems())) {
            items.forEach(item -> {
                ((Labeled) item).setMaxHeight(Double.MAX_VALUE);
                // news between them gives way first
                ((Labeled) item).setMinWidth(Region.USE_PREF_SIZE);
            });
        }
        bar.setMinWidth(0);
        bar.widthProperty().subscribe(_ -> fit());
    }

    /// Leaves out what matters least as long as the row is too narrow for all of it.
    private void fit() {
        double room = bar.getWidth() - NEWS;
        double wanted =
                Stream.concat(bar.getLeftItems().stream(), bar.getRightItems().stream())
                        .mapToDouble(item -> item.prefWidth(-1))
                        .sum();
        double over = wanted - room;
        var least =
                List.of(
                        count(Status.PAUSED),
                        count(Status.UNKNOWN),
                        means,
                        rate,
                        count(Status.SLOW));
        for (var item : least) {
            boolean stays = over <= 0 || isNeeded(item);
            over -= stays ? 0 : item.prefWidth(-1);
            item.setVisible(stays);
            item.setManaged(stays);
        }
    }

    /// Whether it tells of hosts, or warns.
    private static boolean isNeeded(Node item) {
        var marks = item.getPseudoClassStates();
        return item.getStyleClass().contains("count")
                ? !marks.contains(NONE)
                : marks.contains(STALE);
    }

    private Button count(Status status) {
        return Objects.requireNonNull(counts.get(status));
    }

    Node node() {
        return bar;
    }

    void showCounts(Picture picture) {
        for (var status : Status.values()) {
            int count = picture.count(status);
            var button = count(status);
            button.setText(StatusMark.of(status) + " " + text(status, count));
            button.pseudoClassStateChanged(NONE, count == 0);
        }
        fit();
    }

    /// Says what changed, until there is other news. Screen readers speak it: it is the text of the
    /// bar itself.
    void showNews(String sentence) {
        bar.setText(sentence);
        bar.setAccessibleText(sentence);
        bar.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// @param text how many match the filter; empty where there is none
    void showMatching(String text) {
        matching.setText(text);
    }

    void showFigures(Figures figures) {
        rate.setText(SAY.of("per-second", Math.round(figures.perSecond())));
        health.show(figures);
    }

    /// Opens or closes what the monitor knows of itself.
    void toggleHealth() {
        health.toggle();
    }

    void showAge(PictureAge pictureAge) {
        age.setText(pictureAge.text());
        age.pseudoClassStateChanged(STALE, pictureAge.isStale());
    }

    void showMeans(Means found) {
        means.setText(found.canPing() ? shortText(found) : SAY.of("cant-ping"));
        means.pseudoClassStateChanged(STALE, !found.canPing());
        meansText.setText(
                "IPv4: %s%nIPv6: %s%s"
                        .formatted(
                                found.ipv4().text(),
                                found.ipv6().text(),
                                found.advice().isEmpty() ? "" : "\n\n" + found.advice()));
    }

    /// A word that agrees with the count, where the language has such.
    private static String text(Status status, int count) {
        return switch (status) {
            case DOWN -> SAY.of("are-down", count);
            case SLOW -> SAY.of("are-slow", count);
            case UNKNOWN -> SAY.of("are-unknown", count);
            case PAUSED -> SAY.of("are-paused", count);
            case UP -> SAY.of("are-up", count);
        };
    }

    private static String shortText(Means found) {
        var way = found.ipv4() == Means.Way.NONE ? found.ipv6() : found.ipv4();
        return switch (way) {
            case DATAGRAM -> SAY.of("icmp-socket");
            case RAW -> SAY.of("raw-socket");
            case SYSTEM_API -> SAY.of("systems-icmp");
            case PROGRAM -> SAY.of("systems-ping");
            case NONE -> SAY.of("cant-ping");
        };
    }

    private void showMeans() {
        var title = new Label(SAY.of("how-it-pings"));
        title.getStyleClass().add("strong");
        var content = new VBox(8, title, meansText);
        content.getStyleClass().add("popover-content");
        var over = new Popover(content);
        over.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        over.setDetachable(false);
        over.show(means);
    }
}
