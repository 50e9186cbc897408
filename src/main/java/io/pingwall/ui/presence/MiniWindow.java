package io.pingwall.ui.presence;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.table.StatusMark;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// A small window on top of all others: how each board stands, and which hosts are in trouble. Of
/// the JavaFX thread.
public final class MiniWindow {
    /// More would make it a second wall.
    public static final int MOST = 6;

    private static final Phrases SAY = Phrases.of(MiniWindow.class);
    private static final double WIDTH = 300;

    private final InstantSource clock;
    private final Stage stage = new Stage(StageStyle.UTILITY);
    private final VBox rows = new VBox(4);
    private List<Glance> shown = List.of();

    /// @param clicked opens the window itself
    public MiniWindow(InstantSource clock, Runnable clicked) {
        this.clock = clock;
        rows.setId("mini");
        rows.getStyleClass().add("mini");
        rows.setPrefWidth(WIDTH);
        var scene = new Scene(rows);
        scene.setOnMouseClicked(_ -> clicked.run());
        scene.setOnKeyPressed(event -> {
            boolean opener = event.isShortcutDown() && event.getCode() == KeyCode.M;
            if (opener || event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            } else if (event.getCode() == KeyCode.ENTER) {
                clicked.run();
            }
        });
        stage.setTitle("Pingwall");
        stage.setAlwaysOnTop(true);
        stage.setResizable(false);
        stage.setScene(scene);
    }

    public boolean isOpen() {
        return stage.isShowing();
    }

    /// Opens it, or puts it away.
    public void toggle(List<Glance> boards) {
        if (stage.isShowing()) {
            stage.hide();
        } else {
            fill(boards);
            stage.show();
        }
    }

    public void close() {
        stage.hide();
    }

    /// Shows how the boards stand, where it is open.
    public void show(List<Glance> boards) {
        if (stage.isShowing()) {
            fill(boards);
        }
    }

    private void fill(List<Glance> boards) {
        rows.getChildren().clear();
        boards.forEach(board -> rows.getChildren().add(board(board)));
        var troubled = boards.stream().flatMap(board -> board.troubled().stream()).toList();
        troubled.stream().limit(MOST).forEach(host -> rows.getChildren().add(host(host)));
        int all = boards.stream().mapToInt(b -> b.count(Status.DOWN) + b.count(Status.SLOW)).sum();
        int left = all - Math.min(MOST, troubled.size());
        if (all == 0) {
            rows.getChildren().add(muted(SAY.of("nothing-wrong")));
        } else if (left > 0) {
            rows.getChildren().add(muted(SAY.of("more", left)));
        }
        if (boards.size() != shown.size() || !troubledOf(shown).equals(troubledOf(boards))) {
            stage.sizeToScene();
        }
        shown = boards;
    }

    private static List<String> troubledOf(List<Glance> boards) {
        return boards.stream()
                .flatMap(board -> board.troubled().stream())
                .map(host -> host.target().id().value())
                .toList();
    }

    private static HBox board(Glance board) {
        var row = new HBox(10, strong(board.title()));
        row.setAlignment(Pos.BASELINE_LEFT);
        for (var status : Status.values()) {
            if (board.count(status) > 0) {
                var count =
                        new Label(StatusMark.of(status) + " " + Readout.count(board.count(status)));
                count.getStyleClass().add(style(status));
                count.setMinWidth(Region.USE_PREF_SIZE);
                count.setAccessibleRole(AccessibleRole.TEXT);
                count.setAccessibleText(Readout.count(board.count(status)) + " " + status.text());
                row.getChildren().add(count);
            }
        }
        return row;
    }

    private HBox host(HostState host) {
        var name = new Label(StatusMark.of(host.status()) + " " + host.target().name());
        name.getStyleClass().add(style(host.status()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var lasting = muted(Readout.lasting(Duration.between(host.since(), clock.instant())));
        lasting.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(10, name, lasting);
    }

    private static String style(Status status) {
        return "state-" + status.name().toLowerCase(Locale.ROOT);
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
