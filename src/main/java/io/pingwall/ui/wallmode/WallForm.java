package io.pingwall.ui.wallmode;

import io.pingwall.board.PinHash;
import io.pingwall.board.WallSettings;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of [WallSettings]. Of the JavaFX thread.
final class WallForm {
    private static final Phrases SAY = Phrases.of(WallForm.class);

    private final WallSettings before;
    private final Map<String, CheckBox> monitors = new LinkedHashMap<>();
    private final TextField metres = field("wall-metres");
    private final TextField inches = field("wall-inches");
    private final TextField seconds = field("wall-seconds");
    private final CheckBox drift = new CheckBox(SAY.of("drift"));
    private final PasswordField pin = new PasswordField();
    private final CheckBox noPin = new CheckBox(SAY.of("remove-pin"));
    private final Label problem = new Label();
    private final VBox body = new VBox(12);

    WallForm(WallSettings before) {
        this.before = before;
        addMonitors();
        metres.setText(text(before.metres()));
        inches.setText(before.inches() > 0 ? text(before.inches()) : "");
        inches.setPromptText(SAY.of("as-system-says"));
        seconds.setText(text(before.page().toMillis() / 1000.0));
        drift.setSelected(before.drift());
        pin.setId("wall-new-pin");
        pin.setPromptText(before.pin() == null ? SAY.of("without-pin") : SAY.of("same-pin"));
        noPin.setVisible(before.pin() != null);
        noPin.setManaged(before.pin() != null);
        problem.getStyleClass().add("field-problem");
        problem.setId("wall-problem");
        problem.setWrapText(true);
        lay();
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(8);
        return field;
    }

    /// Those connected, and those chosen that are not.
    private void addMonitors() {
        var connected = List.copyOf(Monitors.connected().keySet());
        var shown = Monitors.shown(before.screens(), connected);
        var names = new LinkedHashSet<>(connected);
        names.addAll(before.screens());
        for (var name : names) {
            boolean there = connected.contains(name);
            var text = connected.indexOf(name) == 0 ? SAY.of("main-monitor", name) : name;
            var box = new CheckBox(there ? text : SAY.of("monitor-away", name));
            box.setSelected(shown.contains(name) || before.screens().contains(name));
            monitors.put(name, box);
        }
    }

    private void lay() {
        var grid = new GridPane(16, 8);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, inputs);
        drift.setWrapText(true);
        drift.setMinHeight(Region.USE_PREF_SIZE);
        var boxes = new VBox(4);
        boxes.getChildren().addAll(monitors.values());
        grid.addRow(0, new Label(SAY.of("monitors")), boxes);
        grid.addRow(1, new Label(SAY.of("distance")), metres);
        grid.addRow(2, new Label(SAY.of("diagonal")), inches);
        grid.addRow(3, new Label(SAY.of("page")), seconds);
        grid.addRow(4, new Label(SAY.of("pin")), pin);
        grid.add(noPin, 1, 5);
        grid.add(drift, 1, 6);
        var keys = new Label(SAY.of("keys"));
        keys.getStyleClass().add("muted");
        keys.setWrapText(true);
        body.getChildren().addAll(grid, keys, problem);
    }

    Node node() {
        return body;
    }

    Node firstField() {
        return metres;
    }

    /// The new PIN; empty where it stays as it is.
    String pin() {
        return pin.getText();
    }

    /// What a person chose; empty where some of it makes no sense, which is said.
    Optional<WallSettings> read() {
        var asked = new Asked(metres.getText(), inches.getText(), seconds.getText(), pin.getText());
        problem.setText(asked.problem());
        return asked.problem().isEmpty() ? Optional.of(settings(asked)) : Optional.empty();
    }

    private WallSettings settings(Asked asked) {
        var chosen = new ArrayList<String>();
        monitors.forEach((name, box) -> {
            if (box.isSelected()) {
                chosen.add(name);
            }
        });
        return new WallSettings(
                chosen,
                asked.metres(),
                asked.inches(),
                Duration.ofMillis(Math.round(asked.seconds() * 1000)),
                drift.isSelected(),
                noPin.isSelected() ? null : before.pin());
    }

    private static String text(double number) {
        var exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return String.format(
                Language.spoken().locale(), "%." + Math.max(0, exact.scale()) + "f", exact);
    }

    /// What was typed, as numbers.
    record Asked(String metresText, String inchesText, String secondsText, String pin) {
        double metres() {
            return number(metresText);
        }

        double inches() {
            return inchesText.isBlank() ? 0 : number(inchesText);
        }

        double seconds() {
            return number(secondsText);
        }

        /// What is wrong and what would be right; empty where nothing is.
        String problem() {
            var near = WallSettings.NEAREST;
            var far = WallSettings.FARTHEST;
            var distance =
                    isWithin(metres(), near, far)
                            ? ""
                            : SAY.of("bad-distance", text(near), text(far));
            var small = WallSettings.SMALLEST;
            var large = WallSettings.LARGEST;
            var diagonal =
                    inchesText.isBlank() || isWithin(inches(), small, large)
                            ? ""
                            : SAY.of("bad-diagonal", text(small), text(large));
            double least = WallSettings.SHORTEST.toMillis() / 1000.0;
            double most = WallSettings.LONGEST.toMillis() / 1000.0;
            var page =
                    isWithin(seconds(), least, most)
                            ? ""
                            : SAY.of("bad-page", text(least), text(most));
            var digits = pin.isEmpty() || PinHash.isPin(pin) ? "" : SAY.of("bad-pin");
            return Stream.of(distance, diagonal, page, digits)
                    .filter(sentence -> !sentence.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private static boolean isWithin(double number, double least, double most) {
            return number >= least && number <= most;
        }

        private static double number(String text) {
            try {
                return Double.parseDouble(text.strip().replace(',', '.'));
            } catch (NumberFormatException _) {
                return Double.NaN;
            }
        }
    }
}
