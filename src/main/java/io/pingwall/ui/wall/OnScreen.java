package io.pingwall.ui.wall;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Duration;

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

    /// Device pixels for each of the node's units.
    static double scale(Node node) {
        var scene = node.getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX();
    }

    /// Runs a task once a second while the node is part of a window that shows, and only then, so
    /// that a closed window can be collected.
    static void everySecond(Node node, Runnable task) {
        var second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> task.run()));
        second.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.showingProperty())
                .orElse(false)
                .subscribe(shows -> {
                    if (shows) {
                        second.play();
                    } else {
                        second.stop();
                    }
                });
    }
}
