package io.pingwall.ui.wallmode;

import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.wall.Palette;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import java.time.Duration;
import java.util.Optional;

/// Says across everything that the picture is not to be believed. Of the JavaFX thread.
final class Watermark {
    private static final Phrases SAY = Phrases.of(Watermark.class);
    private static final double TILT = -14;
    private static final double VEIL = 0.62;

    private final Label word = new Label(SAY.of("stale"));
    private final Label age = new Label();
    private final VBox text = new VBox(word, age);
    private final StackPane place = new StackPane(text);
    private Palette palette = Palette.LIGHT;

    Watermark() {
        age.setId("wall-stale");
        text.setAlignment(Pos.CENTER);
        text.setRotate(TILT);
        text.setMinSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        word.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        age.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        place.setMouseTransparent(true);
        place.setVisible(false);
    }

    Node node() {
        return place;
    }

    void size(double width, double height) {
        double type = Math.min(width / word.getText().length(), height / 2.4);
        word.setStyle(Band.font(type, true));
        age.setStyle(Band.font(type / 3.2, true));
    }

    void theme(Palette next) {
        palette = next;
        var wall = palette.wall();
        place.setBackground(
                Background.fill(new Color(wall.getRed(), wall.getGreen(), wall.getBlue(), VEIL)));
        word.setTextFill(palette.alarm());
        age.setTextFill(palette.alarm());
    }

    /// @param old how old the picture is; empty where it can be believed
    void show(Optional<Duration> old) {
        place.setVisible(old.isPresent());
        old.ifPresent(time -> {
            age.setText(SAY.of("age", Readout.lasting(time)));
            place.setAccessibleText(word.getText() + " — " + age.getText());
        });
    }
}
