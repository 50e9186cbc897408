package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.language.Phrases;

import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/// A field right over a tile, in which its host gets another name. Enter takes the name, as does
/// going elsewhere; Esc leaves the old one.
final class NameField {
    private static final Phrases SAY = Phrases.of(NameField.class);
    private static final double LEAST_WIDTH = 180;
    private static final double MOST_WIDTH = 360;

    private final WallView view;
    private final BiConsumer<HostState, String> renames;
    private final TextField field = new TextField();
    private @Nullable HostState host;

    /// @param renames is told the new name, which is empty where the address shall stand for it
    NameField(WallView view, BiConsumer<HostState, String> renames) {
        this.view = view;
        this.renames = renames;
        field.setId("tile-name");
        field.setManaged(false);
        field.setVisible(false);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // the wall below has other uses for them
        field.addEventHandler(MouseEvent.ANY, Event::consume);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        close(true);
                    }
                });
    }

    TextField node() {
        return field;
    }

    /// @param tile of the host, which may be smaller than any text
    void open(HostState renamed, Box tile) {
        var target = renamed.target();
        host = renamed;
        field.setText(target.name().equals(target.address()) ? "" : target.name());
        field.setPromptText(target.address());
        field.setAccessibleText(SAY.of("new-name", target.name()));
        field.setVisible(true);
        field.applyCss();
        double width = Math.min(view.getWidth(), Math.clamp(tile.width(), LEAST_WIDTH, MOST_WIDTH));
        double height = Math.ceil(field.prefHeight(width));
        double x = Math.clamp(tile.x(), 0, Math.max(0, view.getWidth() - width));
        double below = tile.height() < height ? tile.y() + (tile.height() - height) / 2 : tile.y();
        double y = Math.clamp(below, 0, Math.max(0, view.getHeight() - height));
        field.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), height);
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            close(event.getCode() == KeyCode.ENTER);
            view.requestFocus();
        }
        event.consume();
    }

    void close(boolean takes) {
        var renamed = host;
        if (renamed == null) {
            return;
        }
        host = null;
        field.setVisible(false);
        var target = renamed.target();
        String name = field.getText().strip();
        boolean same = (name.isEmpty() ? target.address() : name).equals(target.name());
        if (takes && !same) {
            renames.accept(renamed, name);
        }
    }
}
