package io.pingwall.ui.edit;

import io.pingwall.board.Document;
import io.pingwall.board.Durations;
import io.pingwall.board.HostEntry;
import io.pingwall.board.HostGroup;
import io.pingwall.board.Overrides;
import io.pingwall.language.Phrases;
import io.pingwall.target.Check;
import io.pingwall.target.Host;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.target.TargetList;
import io.pingwall.ui.edit.HostForm.Field;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/// Takes what people paste and shows what it would add, before it is added.
public final class AddPane {
    private static final Phrases SAY = Phrases.of(AddPane.class);

    /// Takes the hosts to be added; on the JavaFX thread.
    @FunctionalInterface
    public interface Done {
        void add(String group, List<HostEntry> hosts);
    }

    /// @param background computes what may take long
    public record Parts(Executor screen, Executor background, Done done) {}

    /// What has been typed counts after this long without another key.
    private static final Duration REST = Duration.millis(120);

    private static final List<java.time.Duration> INTERVALS =
            List.of(
                    java.time.Duration.ofMillis(200),
                    java.time.Duration.ofMillis(500),
                    java.time.Duration.ofSeconds(1),
                    java.time.Duration.ofSeconds(2),
                    java.time.Duration.ofSeconds(5),
                    java.time.Duration.ofSeconds(10),
                    java.time.Duration.ofSeconds(30),
                    java.time.Duration.ofMinutes(1));

    private final Parts parts;
    private final Document board;
    private final Set<TargetId> watched;
    private final TextArea text = new TextArea();
    private final ComboBox<String> group = new ComboBox<>();
    private final ComboBox<String> check = new ComboBox<>();
    private final ComboBox<String> interval = new ComboBox<>();
    private final Label summary = new Label();
    private final Label details = new Label();
    private final Label trouble = new Label();
    private final CheckBox sure = new CheckBox();
    private final Button add = new Button(SAY.of("add"));
    private final PauseTransition rest = new PauseTransition(REST);
    private final VBox box;
    private AddPreview preview = AddPreview.NOTHING;
    private int asked;

    /// @param board what is watched already
    public AddPane(Document board, Parts parts) {
        this.board = board;
        this.parts = parts;
        watched = board.targets().stream().map(Target::id).collect(Collectors.toSet());
        text.setId("paste");
        text.setPrefRowCount(8);
        text.setPromptText(
                SAY.of("paste-or-type")
                        + """


                        192.0.2.10
                        core-router = 192.0.2.1
                        192.0.2.0/24
                        192.0.2.1-50
                        www.example.org\
                        """);
        text.textProperty().subscribe(rest::playFromStart);
        rest.setOnFinished(_ -> look());
        summary.setId("add-summary");
        summary.getStyleClass().add("strong");
        details.setId("add-details");
        details.getStyleClass().add("muted");
        trouble.setId("add-problems");
        trouble.getStyleClass().add("problem");
        sure.setId("add-sure");
        sure.selectedProperty().subscribe(this::ready);
        add.setId("add");
        add.setDefaultButton(true);
        add.setOnAction(_ -> add());
        for (var label : List.of(summary, details, trouble)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox.setVgrow(text, Priority.ALWAYS);
        box = new VBox(12, text, settings(), new VBox(4, summary, details, trouble), sure);
        show(AddPreview.NOTHING);
    }

    public Node node() {
        return box;
    }

    /// To be put where the surroundings have their buttons.
    public Button button() {
        return add;
    }

    public Node firstField() {
        return text;
    }

    /// Adds lines to what is there, as if they had been typed.
    public void fillIn(List<String> lines) {
        var before = text.getText();
        var gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        text.setText(before + gap + String.join("\n", lines) + "\n");
        text.end();
        look();
    }

    private Node settings() {
        var base = board.defaults().over(Settings.DEFAULT);
        group.setId("add-group");
        group.setEditable(true);
        group.setPromptText(SAY.of("no-group"));
        group.getItems()
                .setAll(
                        board.groups().stream()
                                .map(HostGroup::name)
                                .filter(name -> !name.isEmpty())
                                .toList());
        check.setId("add-check");
        check.setEditable(true);
        check.getItems().setAll("ping", "ping size=1472 df", "tcp:443", "tcp:22");
        check.setPromptText(base.check().text());
        check.getEditor().textProperty().subscribe(rest::playFromStart);
        interval.setId("add-interval");
        interval.setPromptText(Durations.text(base.interval()));
        interval.getItems().setAll(INTERVALS.stream().map(Durations::text).toList());
        var grid = new GridPane(12, 4);
        var names = List.of(Field.GROUP.label(), Field.CHECK.label(), Field.INTERVAL.label());
        int column = 0;
        for (var field : List.of(group, check, interval)) {
            field.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(field, Priority.ALWAYS);
            var label = new Label(names.get(column));
            label.getStyleClass().add("field-label");
            grid.add(label, column, 0);
            grid.add(field, column++, 1);
            var third = new javafx.scene.layout.ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(third);
        }
        return grid;
    }

    private void look() {
        rest.stop();
        int asking = ++asked;
        var content = text.getText();
        var asks = checkOrInherited();
        parts.background.execute(() -> {
            var found = AddPreview.of(content, asks, watched);
            parts.screen.execute(() -> {
                if (asking == asked) {
                    show(found);
                }
            });
        });
    }

    private void show(AddPreview found) {
        preview = found;
        summary.setText(found.summary());
        details.setText(found.details());
        trouble.setText(found.troubles());
        for (var label : List.of(details, trouble)) {
            label.setManaged(!label.getText().isEmpty());
        }
        boolean asks = found.asksFirst() && !found.isTooMany();
        sure.setSelected(false);
        sure.setText(SAY.of("watch-all", asks ? found.count().intValue() : 0));
        sure.setVisible(asks);
        sure.setManaged(asks);
        ready();
    }

    private void ready() {
        boolean checkReads = checkText().isEmpty() || Check.parse(checkText()).isPresent();
        add.setDisable(
                !preview.isAddable() || !checkReads || (preview.asksFirst() && !sure.isSelected()));
        if (!checkReads) {
            summary.setText(Check.problem(checkText()));
        }
    }

    private void add() {
        var content = text.getText();
        var into = group.getEditor().getText().strip();
        var overrides = overrides();
        add.setDisable(true);
        parts.background.execute(() -> {
            var entries =
                    TargetList.parse(content).hosts(AddPreview.MOST).stream()
                            .map(host -> entry(host, overrides))
                            .toList();
            parts.screen.execute(() -> parts.done.add(into, entries));
        });
    }

    private static HostEntry entry(Host host, Overrides overrides) {
        return new HostEntry(host.name(), host.address(), List.of(), "", overrides);
    }

    private Overrides overrides() {
        var own = Check.parse(checkText()).orElse(null);
        java.time.Duration every =
                interval.getValue() == null ? null : Durations.parse(interval.getValue());
        var timeout = board.defaults().over(Settings.DEFAULT).timeout();
        return new Overrides(own, every, shorterThan(every, timeout), null, null, null, null);
    }

    /// No answer may take longer than the interval.
    private static java.time.@Nullable Duration shorterThan(
            java.time.@Nullable Duration every, java.time.Duration timeout) {
        return every != null && every.compareTo(timeout) < 0 ? every : null;
    }

    private String checkText() {
        return check.getEditor().getText().strip();
    }

    private Check checkOrInherited() {
        return Check.parse(checkText()).orElse(board.defaults().over(Settings.DEFAULT).check());
    }
}
