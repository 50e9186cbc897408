package io.pingwall.ui;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

/// Gives the keyboard back to the hosts after a bar was clicked, so that arrows and Space go on
/// meaning them; who came by Tab stays. Of the JavaFX thread.
final class FocusHome {
    private FocusHome() {}

    /// @param home gives the focus to the hosts
    static void keep(Node bar, Runnable home) {
        bar.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                _ -> {
                    var owner = bar.getScene() == null ? null : bar.getScene().getFocusOwner();
                    if (owner == null || owner instanceof TextInputControl || !isIn(bar, owner)) {
                        return;
                    }
                    if (owner instanceof MenuButton menu && menu.isShowing()) {
                        // it closes its menu when it loses the focus
                        menu.setOnHidden(_ -> goHome(menu, home));
                    } else {
                        home.run();
                    }
                });
    }

    private static void goHome(MenuButton menu, Runnable home) {
        menu.setOnHidden(null);
        if (menu.isFocused()) {
            home.run();
        }
    }

    private static boolean isIn(Node bar, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(bar)) {
                return true;
            }
        }
        return false;
    }
}
