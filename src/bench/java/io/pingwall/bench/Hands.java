package io.pingwall.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What a person's hands do to a window. Of the JavaFX thread.
public final class Hands {
    private static final double Y = 60;

    private Hands() {}

    public static void press(Scene scene, KeyCode key) {
        fire(scene, KeyEvent.KEY_PRESSED, key);
        fire(scene, KeyEvent.KEY_RELEASED, key);
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, KeyCode key) {
        var focus = scene.getFocusOwner();
        Event.fireEvent(
                focus == null ? scene : focus,
                new KeyEvent(type, "", "", key, false, false, false, false));
    }

    static void scroll(Node node, double delta) {
        node.fireEvent(
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        Y,
                        Y,
                        Y,
                        Y,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        0,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    static void mouse(Node node, EventType<MouseEvent> type, double x) {
        node.fireEvent(
                new MouseEvent(
                        type,
                        x,
                        Y,
                        x,
                        Y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
