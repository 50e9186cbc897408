package io.pingwall.ui.chart;

import atlantafx.base.theme.Styles;

import io.pingwall.language.Phrases;
import io.pingwall.target.Target;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Chooses the host to compare with, from a list or by a part of its name. Of the JavaFX thread.
final class ComparePicker {
    private static final Phrases SAY = Phrases.of(ComparePicker.class);

    private final Supplier<List<Target>> hosts;
    private final Consumer<Optional<Target>> chosen;
    private final ComboBox<String> box = new ComboBox<>();
    private final Button none = new Button(null, new FontIcon(Feather.X));
    private final HBox row = new HBox(4, box, none);

    ComparePicker(Supplier<List<Target>> hosts, Consumer<Optional<Target>> chosen) {
        this.hosts = hosts;
        this.chosen = chosen;
        box.setId("compare");
        box.setEditable(true);
        box.setPromptText(SAY.of("compare-with"));
        box.getStyleClass().add(Styles.SMALL);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.setOnShowing(_ -> offer());
        box.setOnAction(_ -> choose());
        HBox.setHgrow(box, Priority.ALWAYS);
        none.setId("compare-none");
        none.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        none.setTooltip(new Tooltip(SAY.of("compare-no-more")));
        none.setOnAction(_ -> clear());
        none.setVisible(false);
        none.setManaged(false);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return row;
    }

    void clear() {
        box.getEditor().clear();
        box.setValue(null);
        show(Optional.empty());
    }

    private void offer() {
        var names = hosts.get().stream().map(Target::name).distinct().toList();
        if (!names.equals(box.getItems())) {
            box.getItems().setAll(names);
        }
    }

    private void choose() {
        var text = box.getEditor().getText();
        if (text == null || text.isBlank()) {
            show(Optional.empty());
            return;
        }
        var found = find(hosts.get(), text);
        show(found);
        found.ifPresent(target -> box.setValue(target.name()));
    }

    private void show(Optional<Target> target) {
        none.setVisible(target.isPresent());
        none.setManaged(target.isPresent());
        chosen.accept(target);
    }

    /// Its name or address, else the first with the text in its name or address.
    static Optional<Target> find(List<Target> hosts, String text) {
        var part = text.strip().toLowerCase(Locale.ROOT);
        return hosts.stream()
                .filter(target ->
                        key(target.name()).equals(part) || key(target.address()).equals(part))
                .findFirst()
                .or(() ->
                        hosts.stream()
                                .filter(target ->
                                        key(target.name()).contains(part)
                                                || key(target.address()).contains(part))
                                .findFirst());
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
