package io.pingwall.ui.wallmode;

import io.pingwall.health.Status;
import io.pingwall.ui.control.Digits;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.wall.Palette;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Locale;

/// How many hosts have one status: sign and figure above the word; what is bad stands on its
/// colour.
final class CountBox {
    private final Status status;
    private final Sign sign;
    private final Digits figure = new Digits();
    private final Label word = new Label();
    private final HBox row;
    private final VBox box;
    private Palette palette = Palette.LIGHT;
    private double type;
    private int count;

    CountBox(Status status) {
        this.status = status;
        sign = new Sign(status);
        figure.setId("wall-count-" + status.name().toLowerCase(Locale.ROOT));
        word.setText(word(status));
        word.setMinWidth(Label.USE_PREF_SIZE);
        row = new HBox(sign, figure);
        row.setAlignment(Pos.CENTER);
        box = new VBox(row, word);
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(VBox.USE_PREF_SIZE);
    }

    static String word(Status status) {
        return status.text();
    }

    Node node() {
        return box;
    }

    /// @param next font size of the word
    /// @param most the largest count that must have room
    void size(double next, int most) {
        type = next;
        figure.font(type * Band.LARGE, true);
        word.setStyle(Band.font(type, false));
        box.setPadding(new Insets(type * 0.1, type * 0.45, type * 0.2, type * 0.45));
        row.setSpacing(type * 0.35);
        row.setMinWidth(type * 1.45 + figure.widthOf(digits(most)));
        paint();
    }

    /// Of those that are not well there are rarely more than two digits.
    private int digits(int most) {
        return status == Status.UP ? Readout.count(most).length() : 2;
    }

    void theme(Palette next) {
        palette = next;
        paint();
    }

    void show(int next) {
        count = next;
        figure.show(Readout.count(next));
        // what is rare takes no room while it is not there
        boolean always = status != Status.UNKNOWN && status != Status.PAUSED;
        box.setVisible(always || next > 0);
        box.setManaged(always || next > 0);
        paint();
    }

    private void paint() {
        var look = palette.of(status);
        boolean bad = count > 0 && (status == Status.DOWN || status == Status.SLOW);
        boolean quiet = count == 0 || status == Status.PAUSED || status == Status.UNKNOWN;
        box.setBackground(
                bad
                        ? new Background(
                                new BackgroundFill(
                                        look.surface(), new CornerRadii(type * 0.25), Insets.EMPTY))
                        : Background.EMPTY);
        var ink = bad ? look.ink() : quiet ? palette.muted() : palette.ink();
        figure.fill(ink);
        word.setTextFill(bad ? look.muted() : palette.muted());
        sign.draw(type * 1.1, quiet ? palette.muted() : look.accent());
    }
}
