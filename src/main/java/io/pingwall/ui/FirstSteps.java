package io.pingwall.ui;

import io.pingwall.board.Document;
import io.pingwall.board.HostEntry;
import io.pingwall.language.Phrases;
import io.pingwall.ui.edit.AddPane;

import java.util.List;

/// The first start: a welcome beside the built-in board, until a person has hosts of their own. Of
/// the JavaFX thread.
final class FirstSteps {
    private static final Phrases SAY = Phrases.of(FirstSteps.class);

    private final BoardCommands boards;
    private final SidePanel side;
    private final HostViews views;
    private Nearby nearby = Nearby.NOTHING;

    FirstSteps(BoardCommands boards, SidePanel side, HostViews views) {
        this.boards = boards;
        this.side = side;
        this.views = views;
    }

    void welcome() {
        var add = new AddPane(Document.empty(""), boards.addParts(this::begin));
        var welcome = new Welcome(add, side::welcomed);
        welcome.show(nearby);
        side.welcome(welcome);
        add.firstField().requestFocus();
    }

    void show(Nearby found) {
        nearby = found;
        side.welcome().ifPresent(welcome -> welcome.show(found));
    }

    /// The first hosts of a person's own take the place of the built-in ones.
    private void begin(String group, List<HostEntry> entries) {
        boards.add(Document.empty(SAY.of("my-wall")), group, entries);
        side.welcomed();
        views.focus();
    }
}
