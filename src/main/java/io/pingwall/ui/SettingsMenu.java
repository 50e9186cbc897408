package io.pingwall.ui;

import atlantafx.base.theme.Styles;

import io.pingwall.board.Preferences;
import io.pingwall.board.Preferences.Sound;
import io.pingwall.board.Preferences.Speech;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// The button of what holds for the whole window: colours, language, sound, tray, how it starts. Of
/// the JavaFX thread.
final class SettingsMenu {
    private static final Phrases SAY = Phrases.of(SettingsMenu.class);

    private final MenuButton button = new MenuButton(null, new FontIcon(Feather.SETTINGS));

    SettingsMenu(Theme theme, Neighbourhood around) {
        var choices = around.choices();
        button.setId("settings");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        button.setTooltip(new Tooltip(SAY.of("settings")));
        button.setAccessibleText(SAY.of("settings"));
        var tray = new CheckMenuItem(SAY.of("tray"));
        tray.setId("tray");
        tray.selectedProperty().bindBidirectional(choices.tray());
        var minimised = new CheckMenuItem(SAY.of("minimised"));
        minimised.setId("minimised");
        minimised.selectedProperty().bindBidirectional(choices.minimised());
        button.getItems()
                .addAll(radios(theme.choiceProperty(), Preferences.Theme.values(), SAY::of));
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        new Menu(
                                SAY.of("language"),
                                new FontIcon(Feather.GLOBE),
                                radios(choices.speech(), Speech.values(), SettingsMenu::text)),
                        new Menu(
                                SAY.of("sound"),
                                new FontIcon(Feather.VOLUME_2),
                                radios(choices.sound(), Sound.values(), SAY::of)),
                        tray,
                        new SeparatorMenuItem(),
                        login(around.atLogin()),
                        minimised);
        button.setOnShowing(_ -> around.atLogin().look());
    }

    Node node() {
        return button;
    }

    private static MenuItem login(AtLogin login) {
        var item =
                new CheckMenuItem(
                        login.isPossible() ? SAY.of("login") : SAY.of("login-not-installed"));
        item.setId("login");
        item.setDisable(!login.isPossible());
        item.selectedProperty().bindBidirectional(login.onProperty());
        item.setOnAction(_ -> login.want(item.isSelected()));
        return item;
    }

    private static <E extends Enum<E>> MenuItem[] radios(
            ObjectProperty<E> chosen, E[] choices, Function<E, String> text) {
        var group = new ToggleGroup();
        return Stream.of(choices)
                .map(choice -> {
                    var item = new RadioMenuItem(text.apply(choice));
                    item.setId(
                            choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                                    + "-"
                                    + choice.name().toLowerCase(Locale.ROOT));
                    item.setToggleGroup(group);
                    item.setOnAction(_ -> chosen.set(choice));
                    chosen.subscribe(now -> item.setSelected(now == choice));
                    return item;
                })
                .toArray(MenuItem[]::new);
    }

    /// A language in its own words, so that who can't read this one finds back.
    private static String text(Speech speech) {
        return switch (speech) {
            case SYSTEM -> SAY.of("as-the-system");
            case ENGLISH -> Language.ENGLISH.ownName();
            case RUSSIAN -> Language.RUSSIAN.ownName();
        };
    }
}
