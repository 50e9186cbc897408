package io.pingwall.ui;

import io.pingwall.health.Status;
import io.pingwall.ui.table.StatusMark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The boards of the window side by side; a single one fills it without a row of tabs. Of the
/// JavaFX thread.
final class Tabs {
    private final TabPane pane = new TabPane();
    private final Map<Tab, BoardTab> boards = new LinkedHashMap<>();
    private Consumer<BoardTab> closed = _ -> {};

    Tabs() {
        pane.setId("boards");
        pane.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        showRow();
    }

    Node node() {
        return pane;
    }

    /// @param told of the board that was in front, if any, and the one that is
    void onSelected(BiConsumer<@Nullable BoardTab, BoardTab> told) {
        pane.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, before, now) -> {
                    var board = now == null ? null : boards.get(now);
                    if (board != null) {
                        told.accept(before == null ? null : boards.get(before), board);
                    }
                });
    }

    /// @param told of a board that a person closed
    void onClosed(Consumer<BoardTab> told) {
        closed = told;
    }

    void add(BoardTab board) {
        // a tab pane takes the focus at every press that reaches it
        board.node().addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        var tab = new Tab("", board.node());
        var mark = new Label();
        mark.getStyleClass().add("tab-mark");
        tab.setGraphic(mark);
        tab.textProperty().bind(board.titleProperty());
        tab.setOnClosed(_ -> forget(tab));
        boards.put(tab, board);
        pane.getTabs().add(tab);
        showRow();
    }

    private void forget(Tab tab) {
        var board = boards.remove(tab);
        showRow();
        if (board != null) {
            closed.accept(board);
        }
    }

    void close(BoardTab board) {
        boards.entrySet().stream()
                .filter(entry -> entry.getValue().equals(board))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(tab -> {
                    pane.getTabs().remove(tab);
                    forget(tab);
                });
    }

    void select(BoardTab board) {
        boards.forEach((tab, each) -> {
            if (each.equals(board)) {
                pane.getSelectionModel().select(tab);
            }
        });
    }

    /// Puts the next board in front, or the one before; the first follows the last.
    void step(int by) {
        int count = pane.getTabs().size();
        if (count > 1) {
            var selection = pane.getSelectionModel();
            selection.select(Math.floorMod(selection.getSelectedIndex() + by, count));
        }
    }

    /// In the order in which they stand.
    List<BoardTab> all() {
        return pane.getTabs().stream()
                .flatMap(tab -> Optional.ofNullable(boards.get(tab)).stream())
                .toList();
    }

    Optional<BoardTab> front() {
        return Optional.ofNullable(pane.getSelectionModel().getSelectedItem()).map(boards::get);
    }

    Optional<BoardTab> at(Path place) {
        return boards.values().stream()
                .filter(board -> place.equals(board.fileProperty().get()))
                .findFirst();
    }

    /// Lets each tab tell the worst state of its board; twice a second.
    void showStates() {
        if (boards.size() > 1) {
            boards.forEach((tab, board) -> show((Label) tab.getGraphic(), board));
        }
    }

    private static void show(Label mark, BoardTab tab) {
        if (tab.isUnreadable()) {
            mark.setText("⚠");
            mark.getStyleClass().setAll("tab-mark", "state-down");
            return;
        }
        var board = tab.glance(0);
        var worst = board.worst();
        int count = board.count(worst);
        boolean tells = worst == Status.DOWN || worst == Status.SLOW;
        mark.setText(tells ? StatusMark.of(worst) + " " + count : StatusMark.of(worst));
        mark.getStyleClass().setAll("tab-mark", "state-" + worst.name().toLowerCase(Locale.ROOT));
    }

    private void showRow() {
        boolean single = boards.size() < 2;
        pane.getStyleClass().removeAll("single");
        if (single) {
            pane.getStyleClass().add("single");
        }
        pane.setFocusTraversable(!single);
        pane.setTabClosingPolicy(
                single ? TabPane.TabClosingPolicy.UNAVAILABLE : TabPane.TabClosingPolicy.ALL_TABS);
    }
}
