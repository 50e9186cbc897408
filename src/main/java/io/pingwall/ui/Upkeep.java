package io.pingwall.ui;

import io.pingwall.language.Phrases;

import javafx.beans.property.BooleanProperty;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reports, the log's folder and new versions, as the Help menu offers them. Of the JavaFX thread.
final class Upkeep {
    private static final Phrases SAY = Phrases.of(Upkeep.class);

    static final Duration WEEK = Duration.ofDays(7);

    /// After this it is tried again where nobody could be asked.
    static final Duration RETRY = Duration.ofHours(6);

    /// @param boards the files that are open
    /// @param owner the window of the boards
    /// @param say tells a person a sentence that goes away by itself
    /// @param remind shows one that stays until a person hides it
    record Parts(
            Care care,
            WindowChoices choices,
            InstantSource clock,
            Supplier<List<Path>> boards,
            Supplier<@Nullable Window> owner,
            Consumer<String> say,
            Consumer<String> remind) {}

    private final Parts parts;
    private Instant notBefore = Instant.MIN;

    Upkeep(Parts parts) {
        this.parts = parts;
    }

    static Upkeep of(MainWindow.Parts window, WindowChoices choices, Tabs tabs) {
        return new Upkeep(
                new Parts(
                        window.doors().care(),
                        choices,
                        window.clock(),
                        () ->
                                tabs.all().stream()
                                        .flatMap(tab -> Stream.ofNullable(tab.place()))
                                        .toList(),
                        window::stage,
                        said -> tabs.front().ifPresent(tab -> tab.say(said)),
                        said -> tabs.front().ifPresent(tab -> tab.remind(said))));
    }

    void saveReport() {
        saveReport(parts.owner.get(), parts.say);
    }

    /// Asks where the report goes, and makes it.
    void saveReport(@Nullable Window owner, Consumer<String> told) {
        var whole = new ExtensionFilter(SAY.of("report-whole"), "*.zip");
        var nameless = new ExtensionFilter(SAY.of("report-without-addresses"), "*.zip");
        var chooser = new FileChooser();
        chooser.setTitle(SAY.of("save-report-as"));
        chooser.getExtensionFilters().addAll(whole, nameless);
        var today = LocalDate.ofInstant(parts.clock.instant(), ZoneId.systemDefault());
        chooser.setInitialFileName("pingwall-report-" + today + ".zip");
        var chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            boolean addresses = !nameless.equals(chooser.getSelectedExtensionFilter());
            told.accept(SAY.of("report-begun"));
            parts.care.report(chosen.toPath(), parts.boards.get(), addresses, told);
        }
    }

    void openLogs() {
        parts.care.openLogs(parts.say);
    }

    void lookNow() {
        parts.care.askForNewVersion(answer -> {
            asked(answer);
            parts.say.accept(answer.sentence());
        });
    }

    /// Whether new versions are looked for each week.
    BooleanProperty weekly() {
        return parts.choices.updates();
    }

    /// A person turns the weekly look on or off.
    void choose(boolean weekly) {
        if (weekly && !parts.care.knowsPlaceToAsk()) {
            parts.choices.updates().set(false);
            lookNow();
        } else {
            parts.choices.updates().set(weekly);
        }
    }

    /// Now and then: looks where a week has passed, and speaks up only where there is a newer one.
    void beat() {
        var now = parts.clock.instant();
        if (isDue(now)) {
            notBefore = now.plus(RETRY);
            parts.care.askForNewVersion(answer -> {
                asked(answer);
                if (answer.kind() == Care.Kind.NEWER) {
                    parts.remind.accept(answer.sentence());
                }
            });
        }
    }

    private boolean isDue(Instant now) {
        if (!parts.choices.updates().get()
                || !parts.care.knowsPlaceToAsk()
                || now.isBefore(notBefore)) {
            return false;
        }
        @Nullable Instant last = parts.choices.asked().get();
        // a clock that was wrong once must not keep it from ever asking again
        return last == null || last.isAfter(now) || !now.isBefore(last.plus(WEEK));
    }

    private void asked(Care.Answer answer) {
        if (answer.kind() != Care.Kind.UNKNOWN) {
            parts.choices.asked().set(parts.clock.instant());
        }
    }
}
