package io.pingwall.ui;

import atlantafx.base.theme.Styles;

import io.pingwall.board.Preferences;
import io.pingwall.board.Preferences.Order;
import io.pingwall.board.Preferences.SavedView;
import io.pingwall.board.Preferences.View;
import io.pingwall.language.Phrases;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Sheet;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The button of the order and of the saved views. Of the JavaFX thread.
final class ArrangeMenu {
    private static final Phrases SAY = Phrases.of(ArrangeMenu.class);

    private final Sheet sheet;
    private final StringProperty filter;
    private final ObjectProperty<View> view;
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.FILE);
    private final List<SavedView> saved = new ArrayList<>();
    private final MenuButton button = new MenuButton(null, new FontIcon(Feather.LIST));

    /// @param filter what the filter says; likewise `view`: both are set by a saved view
    ArrangeMenu(Sheet sheet, StringProperty filter, ObjectProperty<View> view) {
        this.sheet = sheet;
        this.filter = filter;
        this.view = view;
        button.setId("arrange");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        button.setAccessibleText(SAY.of("order-and-views"));
        button.setTooltip(
                new Tooltip(SAY.of("order-and-views") + " (" + Command.ARRANGE.keyText() + ")"));
        button.setOnShowing(_ -> fill());
        // a menu with nothing in it does not open
        fill();
    }

    Node node() {
        return button;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    List<SavedView> saved() {
        return List.copyOf(saved);
    }

    /// Offers these views.
    void share(List<SavedView> views) {
        saved.clear();
        saved.addAll(views);
    }

    void recall(Preferences remembered) {
        share(remembered.saved());
        order.set(remembered.order());
    }

    void open() {
        button.show();
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        var group = new ToggleGroup();
        for (var choice : Order.values()) {
            var item = new RadioMenuItem(SAY.of(choice));
            item.setId("order-" + choice.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(choice == order.get());
            item.setOnAction(_ -> order.set(choice));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        var now = now("");
        for (var each : saved) {
            var item = new MenuItem(each.name(), new FontIcon(Feather.BOOKMARK));
            item.getStyleClass().add("saved-view");
            item.setDisable(named(each, "").equals(now));
            item.setOnAction(_ -> choose(each));
            items.add(item);
        }
        var save = new MenuItem(SAY.of("save-this-view"), new FontIcon(Feather.PLUS));
        save.setId("save-view");
        save.setOnAction(_ -> save());
        items.add(save);
        if (!saved.isEmpty()) {
            items.add(each("rename-view", SAY.of("rename-view"), Feather.EDIT_2, this::rename));
            items.add(each("delete-view", SAY.of("delete-view"), Feather.TRASH_2, saved::remove));
        }
        button.getItems().setAll(items);
    }

    private Menu each(String id, String text, Feather icon, Consumer<SavedView> does) {
        var menu = new Menu(text, new FontIcon(icon));
        menu.setId(id);
        for (var each : saved) {
            var item = new MenuItem(each.name());
            item.setOnAction(_ -> does.accept(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void choose(SavedView wanted) {
        filter.set(wanted.filter());
        order.set(wanted.order());
        view.set(wanted.view());
    }

    private void save() {
        var words = filter.get().strip();
        NameCard.open(
                sheet,
                SAY.of("save-view"),
                words.isEmpty() ? SAY.of(order.get()) : words,
                name -> problem(name, ""),
                name -> saved.add(now(name)));
    }

    private void rename(SavedView old) {
        NameCard.open(
                sheet,
                SAY.of("rename-this", old.name()),
                old.name(),
                name -> problem(name, old.name()),
                name -> saved.replaceAll(each -> each.equals(old) ? named(old, name) : each));
    }

    private Optional<String> problem(String name, String own) {
        if (name.isEmpty()) {
            return Optional.of(SAY.of("view-needs-name"));
        }
        return saved.stream().anyMatch(each -> each.name().equals(name) && !name.equals(own))
                ? Optional.of(SAY.of("view-name-taken"))
                : Optional.empty();
    }

    private SavedView now(String name) {
        return new SavedView(name, filter.get().strip(), order.get(), view.get());
    }

    private static SavedView named(SavedView view, String name) {
        return new SavedView(name, view.filter(), view.order(), view.view());
    }
}
