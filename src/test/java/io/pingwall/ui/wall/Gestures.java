package io.pingwall.ui.wall;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What a person does with pointer and keys.
final class Gestures {
    private Gestures() {}

    static void mouse(
            WallView wall,
            EventType<MouseEvent> type,
            double x,
            double y,
            int clicks,
            boolean ctrl) {
        Event.fireEvent(
                wall,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        ctrl,
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

    static void key(WallView wall, KeyCode code, boolean shift) {
        Event.fireEvent(
                wall, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
