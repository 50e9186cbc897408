package io.pingwall.ui.detail;

import atlantafx.base.theme.Styles;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.history.History;
import io.pingwall.history.RecentPast;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;
import io.pingwall.target.Target;
import io.pingwall.ui.chart.ChartPane;
import io.pingwall.ui.chart.LatencyChart;
import io.pingwall.ui.control.Moments;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.control.Scheme;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One host, opened: figures, its past, and why it stands as it does. Of the JavaFX thread; the
/// past is read elsewhere.
public final class DetailPanel {
    public static final double WIDTH = 400;

    private static final Phrases SAY = Phrases.of(DetailPanel.class);

    /// What the buttons do with the host that is shown.
    public record Commands(
            Consumer<HostState> pause,
            Consumer<HostState> edit,
            Consumer<HostState> remove,
            Consumer<String> copy,
            Consumer<LatencyChart> save,
            Runnable close) {}

    /// @param hosts all of the board
    /// @param background reads and sorts the past
    public record Parts(
            History history,
            Supplier<List<Target>> hosts,
            InstantSource clock,
            Executor screen,
            Executor background,
            Commands commands) {}

    private final Parts parts;
    private final Label status = new Label();
    private final Label since = new Label();
    private final Label name = new Label();
    private final Label address = new Label();
    private final Label why = new Label();
    private final Label reason = new Label();
    private final VBox story = new VBox(4, why, reason);
    private final Button pause = new Button();
    private final ChartPane chart;
    private final FigureGrid figures = new FigureGrid();
    private final FailureList failures = new FailureList();
    private final ScrollPane pane;
    private @Nullable HostState shown;
    private @Nullable Look look;
    private boolean looking;

    public DetailPanel(Parts parts) {
        this.parts = parts;
        status.setId("detail-status");
        status.getStyleClass().add("chip");
        since.setId("detail-since");
        since.getStyleClass().add("muted");
        since.setWrapText(true);
        since.setMaxWidth(Double.MAX_VALUE);
        status.setMinWidth(Region.USE_PREF_SIZE);
        name.setId("detail-name");
        name.getStyleClass().add("title");
        name.setWrapText(true);
        address.setId("detail-address");
        address.getStyleClass().add("muted");
        address.setWrapText(true);
        reason.setId("detail-reason");
        why.getStyleClass().add("strong");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        story.getStyleClass().add("story");
        chart =
                new ChartPane(
                        new ChartPane.Parts(
                                new LatencyChart.Parts(
                                        new RecentPast(parts.history, parts.clock),
                                        parts.clock,
                                        parts.screen,
                                        parts.background),
                                parts.hosts,
                                parts.commands.save()));
        var content =
                new VBox(
                        16,
                        new VBox(4, top(), name, address),
                        story,
                        buttons(),
                        section(SAY.of("latency"), chart.node()),
                        section(SAY.of("figures"), figures.node()),
                        section(SAY.of("last-failures"), failures.node()));
        content.getStyleClass().add("detail");
        pane = new ScrollPane(content);
        pane.setId("detail");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setPrefWidth(WIDTH);
        pane.setMinWidth(WIDTH);
    }

    public Node node() {
        return pane;
    }

    public void theme(Scheme scheme) {
        chart.theme(scheme);
    }

    /// Shows another host from the top.
    public void open(HostState state) {
        shown = state;
        look = null;
        pane.setVvalue(0);
        head(state);
        refresh(state);
    }

    /// Shows the same host's latest state; once a second is enough.
    public void refresh(HostState state) {
        shown = state;
        head(state);
        chart.show(state.target());
        if (looking) {
            return;
        }
        looking = true;
        var zone = ZoneId.systemDefault();
        parts.background.execute(() -> {
            var seen = Look.at(state, parts.history, parts.clock.instant(), zone);
            parts.screen.execute(() -> show(seen));
        });
    }

    private void show(Look seen) {
        looking = false;
        var current = shown;
        if (current == null || !current.target().id().equals(seen.state().target().id())) {
            // another host was opened meanwhile
            if (current != null) {
                refresh(current);
            }
            return;
        }
        look = seen;
        figures.show(seen);
        failures.show(seen.failures(), parts.clock.instant(), ZoneId.systemDefault());
    }

    private void head(HostState state) {
        var target = state.target();
        status.setText(state.status().text().toUpperCase(Language.spoken().locale()));
        for (var each : Status.values()) {
            var mark = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
            status.pseudoClassStateChanged(mark, each == state.status());
            story.pseudoClassStateChanged(mark, each == state.status());
        }
        var now = parts.clock.instant();
        since.setText(
                SAY.of(
                        "for-and-since",
                        Readout.lasting(Duration.between(state.since(), now)),
                        Moments.text(state.since(), now, ZoneId.systemDefault())));
        name.setText(target.name());
        address.setText(Words.about(target));
        boolean paused = state.status() == Status.PAUSED;
        pause.setText(paused ? SAY.of("resume") : SAY.of("pause"));
        pause.setGraphic(new FontIcon(paused ? Feather.PLAY : Feather.PAUSE));
        why.setText(Words.question(state.status()));
        reason.setText(Words.reason(state));
        story.setVisible(!reason.getText().isEmpty());
        story.setManaged(story.isVisible());
    }

    private Node top() {
        var close = new Button(null, new FontIcon(Feather.X));
        close.setId("detail-close");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setTooltip(new Tooltip(SAY.of("close")));
        close.setOnAction(_ -> parts.commands.close().run());
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(since, Priority.ALWAYS);
        var row = new HBox(8, status, since, close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node buttons() {
        pause.setId("detail-pause");
        pause.getStyleClass().add(Styles.SMALL);
        pause.setOnAction(_ -> with(parts.commands.pause()));
        var row =
                // longer words than there is room for go on below
                new FlowPane(
                        8,
                        8,
                        pause,
                        button(
                                "detail-edit",
                                SAY.of("edit"),
                                Feather.EDIT_2,
                                () -> with(parts.commands.edit())),
                        button("detail-copy", SAY.of("copy"), Feather.COPY, this::copy),
                        button(
                                "detail-remove",
                                SAY.of("remove"),
                                Feather.TRASH_2,
                                () -> with(parts.commands.remove())));
        return row;
    }

    private static Button button(String id, String text, Ikon icon, Runnable action) {
        var made = new Button(text, new FontIcon(icon));
        made.setId(id);
        made.getStyleClass().add(Styles.SMALL);
        made.setOnAction(_ -> action.run());
        return made;
    }

    private static Node section(String title, Node content) {
        var heading = new Label(title);
        heading.getStyleClass().add("section");
        return new VBox(8, heading, content);
    }

    private void with(Consumer<HostState> command) {
        if (shown != null) {
            command.accept(shown);
        }
    }

    private void copy() {
        if (look != null) {
            parts.commands.copy().accept(Words.story(look, figures.text(look)));
        }
    }
}
