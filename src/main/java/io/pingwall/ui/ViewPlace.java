package io.pingwall.ui;

import io.pingwall.board.Preferences.View;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

import java.util.function.Supplier;

/// Where wall and table stand: one of them, or one above the other. Of the JavaFX thread.
final class ViewPlace {
    private static final double EVEN = 0.5;

    private final Node wall;
    private final Supplier<Node> table;
    private final StackPane place = new StackPane();
    private final SplitPane both = new SplitPane();
    private double split = EVEN;

    /// @param table asked for when it is first shown
    ViewPlace(Node wall, Supplier<Node> table) {
        this.wall = wall;
        this.table = table;
        both.setOrientation(Orientation.VERTICAL);
        place.setMinSize(0, 0);
    }

    Node node() {
        return place;
    }

    void show(View next) {
        split = split();
        both.getItems().clear();
        switch (next) {
            case WALL -> place.getChildren().setAll(wall);
            case TABLE -> place.getChildren().setAll(table.get());
            case SPLIT -> {
                both.getItems().setAll(wall, table.get());
                both.setDividerPositions(split);
                place.getChildren().setAll(both);
            }
        }
    }

    /// Where the two are parted, from 0 to 1.
    double split() {
        return both.getDividers().size() == 1 ? both.getDividerPositions()[0] : split;
    }

    void split(double at) {
        split = Math.clamp(at, 0.1, 0.9);
    }
}
