package io.pingwall.ui;

import atlantafx.base.theme.Styles;

import io.pingwall.board.Preferences.View;
import io.pingwall.language.Phrases;
import io.pingwall.target.Target;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Sheet;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// The row at the top: which board, what to do with it, how it is shown. Of the JavaFX thread.
final class Header {
    private static final Phrases SAY = Phrases.of(Header.class);

    /// @param targets what is on the board
    record Parts(
            Map<Command, Runnable> does,
            Theme theme,
            Sheet sheet,
            Supplier<List<Target>> targets,
            Neighbourhood around) {}

    private final Parts parts;
    private final MenuButton title = new MenuButton();
    private final Label place = new Label();
    private final FilterField filter;
    private final ArrangeMenu arrange;
    private final Button pause = new Button();
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.WALL);
    private final HBox box = new HBox(8);

    Header(Parts parts) {
        this.parts = parts;
        filter = new FilterField(parts.targets);
        arrange = new ArrangeMenu(parts.sheet, filter.node().textProperty(), view);
        box.getStyleClass().add("header");
        box.setId("header");
        box.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pause.setId("pause-all");
        pause.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        pause.setOnAction(_ -> run(Command.PAUSE_ALL));
        showPaused(false);
        box.getChildren()
                .addAll(
                        board(),
                        add(),
                        gap,
                        filter.node(),
                        arrange.node(),
                        views(),
                        pause,
                        new SettingsMenu(parts.theme, parts.around).node(),
                        help());
    }

    Node node() {
        return box;
    }

    TextField filterField() {
        return filter.node();
    }

    /// Puts in what its keys do.
    void offer(Map<Command, Runnable> commands) {
        commands.put(Command.WALL, () -> view.set(View.WALL));
        commands.put(Command.SPLIT, () -> view.set(View.SPLIT));
        commands.put(Command.TABLE, () -> view.set(View.TABLE));
    }

    void find() {
        filter.find();
    }

    void type(String text) {
        filter.type(text);
    }

    ObjectProperty<View> viewProperty() {
        return view;
    }

    /// Order and saved views.
    ArrangeMenu arrange() {
        return arrange;
    }

    /// @param where the file, or that there is none
    void showBoard(String name, String where) {
        title.setText(name);
        place.setText(where);
        place.setTooltip(new Tooltip(where));
    }

    void showPaused(boolean all) {
        pause.setGraphic(new FontIcon(all ? Feather.PLAY : Feather.PAUSE));
        pause.setTooltip(
                tip(all ? SAY.of("resume-board") : SAY.of("pause-board"), Command.PAUSE_ALL));
    }

    private Node board() {
        title.setId("board-menu");
        title.getStyleClass().addAll(Styles.FLAT, "board-title");
        title.getItems()
                .addAll(
                        item(SAY.of("new-board"), Feather.FILE_PLUS, Command.NEW),
                        item(SAY.of("open-file"), Feather.FOLDER, Command.OPEN),
                        recent(),
                        item(SAY.of("save-as"), Feather.SAVE, Command.SAVE),
                        item(SAY.of("wall-mode"), Feather.MONITOR, Command.WALL_SHEET),
                        new SeparatorMenuItem(),
                        item(SAY.of("undo"), Feather.CORNER_UP_LEFT, Command.UNDO));
        place.getStyleClass().add("muted");
        place.setId("board-file");
        var names = new VBox(title, place);
        names.setAlignment(Pos.CENTER_LEFT);
        names.getStyleClass().add("board-names");
        // in a narrow window the filter gives way first
        names.setMinWidth(176);
        names.setMaxWidth(360);
        return names;
    }

    private Menu recent() {
        var menu = new Menu(SAY.of("open-recent"), new FontIcon(Feather.CLOCK));
        menu.setId("menu-recent");
        // filled when the menu around it opens, as a menu with nothing in it does not
        title.setOnShowing(_ -> {
            var items = new ArrayList<MenuItem>();
            for (var file : parts.around.recent()) {
                var item = new MenuItem(file.toString());
                item.setMnemonicParsing(false);
                item.getStyleClass().add("recent-board");
                item.setOnAction(_ -> parts.around.open(file));
                items.add(item);
            }
            menu.setDisable(items.isEmpty());
            var forget = new MenuItem(SAY.of("forget-these"));
            forget.setId("menu-forget-recent");
            forget.setOnAction(_ -> parts.around.forgetRecent());
            items.add(new SeparatorMenuItem());
            items.add(forget);
            menu.getItems().setAll(items);
        });
        return menu;
    }

    private Node add() {
        var add = new Button(SAY.of("add-hosts-short"), new FontIcon(Feather.PLUS));
        add.setId("add-hosts");
        add.getStyleClass().add(Styles.ACCENT);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setTooltip(tip(SAY.of("add-hosts"), Command.ADD));
        add.setOnAction(_ -> run(Command.ADD));
        return add;
    }

    private Node views() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.setId("views");
        row.setAlignment(Pos.CENTER);
        for (var choice : View.values()) {
            var button = new ToggleButton(SAY.of(choice));
            button.setId("view-" + choice.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.getStyleClass()
                    .add(
                            switch (choice) {
                                case WALL -> Styles.LEFT_PILL;
                                case SPLIT -> Styles.CENTER_PILL;
                                case TABLE -> Styles.RIGHT_PILL;
                            });
            button.setMinWidth(Region.USE_PREF_SIZE);
            // pressing the chosen one must not leave none chosen
            button.setOnAction(_ -> {
                view.set(choice);
                button.setSelected(true);
            });
            view.subscribe(now -> button.setSelected(now == choice));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node help() {
        return new HelpMenu(
                        parts.around.upkeep(),
                        item(SAY.of("keyboard"), Feather.COMMAND, Command.HELP),
                        item(SAY.of("ways-compared"), Feather.BAR_CHART_2, Command.WAYS))
                .node();
    }

    private MenuItem item(String text, Ikon ikon, Command command) {
        var item = new MenuItem(text, new FontIcon(ikon));
        item.setId("menu-" + command.name().toLowerCase(Locale.ROOT));
        item.setOnAction(_ -> run(command));
        return item;
    }

    private static Tooltip tip(String text, Command command) {
        return new Tooltip(text + " (" + command.keyText() + ")");
    }

    private void run(Command command) {
        var action = parts.does.get(command);
        if (action != null) {
            action.run();
        }
    }
}
