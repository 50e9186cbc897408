package io.pingwall.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A figure or a time of day that stands still while it changes: every digit has the same room,
/// whatever the font. Of the JavaFX thread.
public final class Digits extends HBox {
    private final List<Label> letters = new ArrayList<>();
    private String text = "";
    private double size = 12;
    private boolean bold;
    private double digit;
    private Paint fill = javafx.scene.paint.Color.BLACK;

    public Digits() {
        getStyleClass().add("digits");
        setAlignment(Pos.CENTER_RIGHT);
        setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        font(size, false);
    }

    /// @param next font size in pixels
    public void font(double next, boolean heavy) {
        size = next;
        bold = heavy;
        digit = 0;
        var font = Font.font("System", heavy ? FontWeight.BOLD : FontWeight.NORMAL, next);
        for (char c = '0'; c <= '9'; c++) {
            var measured = new Text(String.valueOf(c));
            measured.setFont(font);
            digit = Math.max(digit, Math.ceil(measured.getLayoutBounds().getWidth()));
        }
        letters.forEach(this::style);
    }

    /// How wide so many digits are.
    public double widthOf(int digits) {
        return digits * digit;
    }

    public void show(String next) {
        if (next.equals(text)) {
            return;
        }
        text = next;
        setAccessibleText(next);
        while (letters.size() > next.length()) {
            letters.removeLast();
        }
        while (letters.size() < next.length()) {
            letters.add(new Label());
        }
        for (int i = 0; i < next.length(); i++) {
            letters.get(i).setText(next.substring(i, i + 1));
            style(letters.get(i));
        }
        getChildren().setAll(letters);
    }

    /// What is shown.
    public String text() {
        return text;
    }

    public void fill(Paint next) {
        fill = next;
        letters.forEach(letter -> letter.setTextFill(next));
    }

    private void style(Label letter) {
        letter.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-font-family: System; -fx-font-size: %.1fpx; -fx-font-weight: %s;",
                        size,
                        bold ? "bold" : "normal"));
        boolean isDigit =
                !letter.getText().isEmpty() && Character.isDigit(letter.getText().charAt(0));
        letter.setMinWidth(isDigit ? digit : Region.USE_PREF_SIZE);
        letter.setAlignment(Pos.CENTER);
        letter.setTextFill(fill);
    }
}
