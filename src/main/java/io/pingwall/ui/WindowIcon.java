package io.pingwall.ui;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.util.stream.IntStream;

/// The picture by which a desktop's switcher and task bar know the window. Of the JavaFX thread.
public final class WindowIcon {
    private WindowIcon() {}

    /// The system takes the size that suits it; drawn from `assets/icon.svg`.
    public static void put(Stage stage) {
        IntStream.of(16, 32, 48, 128, 256)
                .mapToObj(size -> WindowIcon.class.getResource("icon-" + size + ".png"))
                .filter(found -> found != null)
                .forEach(found ->
                        stage.getIcons()
                                .add(
                                        new Image(
                                                found.toExternalForm(),
                                                /* backgroundLoading= */ true)));
    }
}
