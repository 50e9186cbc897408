package io.pingwall.ui.wall;

import javafx.scene.Node;
import javafx.stage.Stage;

/// Whether anybody can see a node.
final class OnScreen {
    private OnScreen() {}

    static boolean shows(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        var scene = node.getScene();
        var window = scene == null ? null : scene.getWindow();
        return window != null
                && window.isShowing()
                && !(window instanceof Stage stage && stage.isIconified());
    }
}
