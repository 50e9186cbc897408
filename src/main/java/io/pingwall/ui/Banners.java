package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.monitor.RateLimit;
import io.pingwall.probe.Means;
import io.pingwall.ui.control.Banner;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What must stay in sight until it is put right. Of the JavaFX thread.
final class Banners {
    private static final Phrases SAY = Phrases.of(Banners.class);

    private final OpenBoard board;
    private final BoardCommands boards;
    private final HostCommands hosts;
    private final Runnable standIn;
    private final Banner noPing = new Banner("no-ping");
    private final Banner trouble = new Banner("save-trouble");
    private final Banner changed = new Banner("changed-on-disk");
    private final Banner limited = new Banner("rate-limited");
    private final Banner budget = new Banner("budget");
    private final Banner news = new Banner("news");
    private final VBox box =
            new VBox(
                    noPing.node(),
                    trouble.node(),
                    changed.node(),
                    limited.node(),
                    budget.node(),
                    news.node());
    private List<RateLimit> limits = List.of();

    /// @param standIn starts over with the system's ping
    Banners(OpenBoard board, BoardCommands boards, HostCommands hosts, Runnable standIn) {
        this.board = board;
        this.boards = boards;
        this.hosts = hosts;
        this.standIn = standIn;
        board.troubleProperty().subscribe(this::showTrouble);
    }

    Node node() {
        return box;
    }

    /// Says which right is missing, how to get it, and what can be done without it.
    void show(Means means) {
        if (means.canPing() || means.advice().isEmpty()) {
            noPing.hide();
            return;
        }
        var buttons = new ArrayList<Button>();
        if (!means.command().isEmpty()) {
            buttons.add(
                    button(
                            "no-ping-copy",
                            SAY.of("copy-command"),
                            () -> hosts.copy(means.command())));
        }
        var use =
                button(
                        "no-ping-stand-in",
                        SAY.of("use-systems-ping"),
                        () -> {
                            noPing.hide();
                            standIn.run();
                        });
        buttons.add(use);
        noPing.show(means.advice(), buttons);
    }

    /// Says which networks limit how often they answer, until nobody needs to know any more.
    void show(List<RateLimit> recognised) {
        if (recognised.equals(limits)) {
            return;
        }
        limits = recognised;
        if (recognised.isEmpty()) {
            limited.hide();
        } else {
            var hide = button("rate-limited-hide", SAY.of("hide"), limited::hide);
            limited.show(RateLimit.sentence(recognised), List.of(hide));
        }
    }

    /// Says that the board's budget is too small for its hosts; nothing where it is empty.
    void showShortfall(String sentence) {
        if (sentence.isEmpty()) {
            budget.hide();
        } else {
            budget.show(sentence, List.of(button("budget-hide", SAY.of("hide"), budget::hide)));
        }
    }

    /// Says something that a person hides once it was read.
    void remind(String sentence) {
        news.show(sentence, List.of(button("news-hide", SAY.of("hide"), news::hide)));
    }

    void changedOnDisk() {
        var file = board.fileProperty().get();
        if (file == null) {
            return;
        }
        var read =
                button(
                        "changed-read",
                        SAY.of("read-again"),
                        () -> {
                            changed.hide();
                            boards.reopen(file);
                        });
        var keep = button("changed-keep", SAY.of("keep-board"), changed::hide);
        changed.show(
                SAY.of("changed-on-disk", String.valueOf(file.getFileName())), List.of(read, keep));
    }

    private void showTrouble(String sentence) {
        if (sentence.isEmpty()) {
            trouble.hide();
        } else {
            trouble.show(
                    sentence,
                    List.of(
                            button("trouble-again", SAY.of("try-again"), board::save),
                            button("trouble-save-as", SAY.of("save-as"), boards::saveAs)));
        }
    }

    private static Button button(String id, String text, Runnable action) {
        var made = new Button(text);
        made.setId(id);
        made.setOnAction(_ -> action.run());
        return made;
    }
}
