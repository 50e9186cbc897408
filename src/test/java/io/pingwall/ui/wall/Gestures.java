package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.ui.Hosts;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.stream.IntStream;

/// What a person does with pointer and keys, and the hosts it is done to.
final class Gestures {
    private Gestures() {}

    static void mouse(
            WallView wall,
            EventType<MouseEvent> type,
            double x,
            double y,
            int clicks,
            boolean ctrl) {
        mouse(wall, type, x, y, clicks, ctrl, false);
    }

    /// Pressed and let go at the same place.
    static void click(WallView wall, double x, double y, int clicks) {
        mouse(wall, MouseEvent.MOUSE_RELEASED, x, y, clicks, false);
        mouse(wall, MouseEvent.MOUSE_CLICKED, x, y, clicks, false, true);
    }

    private static void mouse(
            WallView wall,
            EventType<MouseEvent> type,
            double x,
            double y,
            int clicks,
            boolean ctrl,
            boolean still) {
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
                        still,
                        null));
    }

    static List<HostState> hosts(int count) {
        return IntStream.range(0, count).mapToObj(i -> Hosts.up("10.0.0." + i, 5)).toList();
    }

    static void onScreenThread(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, test);
    }

    static void key(WallView wall, KeyCode code, boolean shift) {
        Event.fireEvent(
                wall, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
