package io.pingwall.ui.detail;

import io.pingwall.history.Failure;
import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome;
import io.pingwall.ui.control.Moments;
import io.pingwall.ui.control.Readout;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The last failures with their reasons, newest first.
final class FailureList {
    private static final Phrases SAY = Phrases.of(FailureList.class);
    private static final int SHOWN = 12;

    private final VBox rows = new VBox(6);
    private List<Failure> shown = List.of();

    FailureList() {
        rows.setId("failures");
        nothing();
    }

    Node node() {
        return rows;
    }

    void show(List<Failure> failures, Instant now, ZoneId zone) {
        if (failures.equals(shown) && !rows.getChildren().isEmpty()) {
            return;
        }
        shown = failures;
        rows.getChildren().clear();
        failures.stream()
                .limit(SHOWN)
                .forEach(failure -> rows.getChildren().add(row(failure, now, zone)));
        if (failures.isEmpty()) {
            nothing();
        }
    }

    static String text(Failure failure) {
        var times = failure.count() == 1 ? "" : Readout.count(failure.count()) + " × ";
        var length = Duration.between(failure.first(), failure.last());
        var text = times + failure.outcome().text();
        return length.toSeconds() < 1 ? text : SAY.of("within", text, Readout.lasting(length));
    }

    private static Node row(Failure failure, Instant now, ZoneId zone) {
        var when = new Label(Moments.text(failure.last(), now, zone));
        when.getStyleClass().add("when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(text(failure));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.getStyleClass().add(failure.outcome() instanceof Outcome.Lost ? "lost" : "unasked");
        HBox.setHgrow(what, Priority.ALWAYS);
        return new HBox(12, when, what);
    }

    private void nothing() {
        var none = new Label(SAY.of("none-seen"));
        none.getStyleClass().add("muted");
        rows.getChildren().setAll(none);
    }
}
