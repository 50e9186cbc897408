package io.pingwall.ui;

import io.pingwall.board.Document;
import io.pingwall.board.Home;
import io.pingwall.board.HostEntry;
import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Sheet;
import io.pingwall.ui.control.Toast;
import io.pingwall.ui.edit.AddPane;
import io.pingwall.ui.edit.BoardProblems;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What a person can do with the board as a whole. Of the JavaFX thread.
final class BoardCommands {
    private static final Phrases SAY = Phrases.of(BoardCommands.class);

    record Parts(
            Stage stage,
            OpenBoard board,
            Sheet sheet,
            Toast toast,
            Home home,
            Executor screen,
            Executor background,
            Neighbourhood around) {}

    private static final String ENDING = ".pingwall";
    private static final double WIDTH = 640;

    private final Parts parts;

    BoardCommands(Parts parts) {
        this.parts = parts;
    }

    /// Puts in what its keys do.
    void offer(Map<Command, Runnable> does) {
        does.put(Command.ADD, this::add);
        does.put(Command.PASTE, this::paste);
        does.put(Command.NEW, this::create);
        does.put(Command.OPEN, this::open);
        does.put(Command.SAVE, this::save);
    }

    static boolean isBoard(Path file) {
        return file.toString().endsWith(ENDING);
    }

    void add() {
        add("");
    }

    /// Offers the hosts that are on the clipboard, or whatever text there is.
    void paste() {
        add(Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    /// @param text what is to be added, as a person may have pasted it
    void add(String text) {
        var pane = new AddPane(parts.board.document(), addParts(this::added));
        var cancel = new Button(SAY.of("cancel"));
        cancel.setId("add-cancel");
        cancel.setOnAction(_ -> parts.sheet.close());
        parts.sheet.show(
                SAY.of("add-hosts"),
                pane.node(),
                WIDTH,
                pane.firstField(),
                List.of(cancel, pane.button()));
        if (!text.isBlank()) {
            pane.fillIn(text.strip().lines().toList());
        }
    }

    AddPane.Parts addParts(AddPane.Done done) {
        return new AddPane.Parts(parts.screen, parts.background, done);
    }

    private void added(String group, List<HostEntry> hosts) {
        parts.sheet.close();
        add(parts.board.document(), group, hosts);
    }

    /// @param to what the hosts are added to
    void add(Document to, String group, List<HostEntry> hosts) {
        parts.background.execute(() -> {
            int before = to.targets().size();
            var next = to.add(group, hosts);
            int added = next.targets().size() - before;
            parts.screen.execute(() -> take(next, added, hosts.size() - added));
        });
    }

    private void take(Document next, int added, int known) {
        parts.board.change(SAY.of("did-add", added), next);
        parts.toast.show(
                known == 0 ? SAY.of("added", added) : SAY.of("added-and-left-out", added, known),
                SAY.of("undo"),
                () -> parts.board.undo());
    }

    void create() {
        var chooser = chooser(SAY.of("new-board"));
        chooser.setInitialFileName("board" + ENDING);
        place(chooser.showSaveDialog(parts.stage), parts.around::create);
    }

    /// Makes an empty board at this place, whatever is there: who chose it has been asked.
    void begin(Path place) {
        var name = place.getFileName().toString();
        var title =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        parts.board.showUnsaved(Document.empty(title), "");
        parts.board.saveAs(place);
    }

    void open() {
        place(chooser(SAY.of("open-a-board")).showOpenDialog(parts.stage), parts.around::open);
    }

    /// Reads the file of this board anew.
    void reopen(Path place) {
        open(place, () -> missing(place), () -> {});
    }

    /// Opens the board that the window starts with.
    ///
    /// @param first what to do where there is none yet
    void start(Path place, Runnable first) {
        open(
                place,
                () -> {
                    startWithout(place);
                    first.run();
                },
                () -> parts.board.showUnsaved(Document.builtIn(), unreadable(place)));
    }

    /// The first board of all is made where it belongs; instead of one that was named, and is not
    /// there, nothing is written anywhere.
    private void startWithout(Path place) {
        if (place.equals(parts.home.firstBoard())) {
            parts.board.showNew(Document.builtIn(), place);
        } else {
            parts.board.showUnsaved(
                    Document.builtIn(), SAY.of("not-there", String.valueOf(place.getFileName())));
        }
    }

    private void open(Path place, Runnable missing, Runnable alsoBad) {
        parts.board.open(
                place,
                new OpenBoard.Opening() {
                    @Override
                    public void missing() {
                        missing.run();
                    }

                    @Override
                    public void bad(List<Problem> problems) {
                        alsoBad.run();
                        BoardProblems.show(parts.sheet, place, problems);
                    }
                });
    }

    void missing(Path place) {
        BoardProblems.show(parts.sheet, place, List.of(new Problem(0, SAY.of("missing"))));
    }

    static String unreadable(Path place) {
        return SAY.of("unreadable", String.valueOf(place.getFileName()));
    }

    /// Boards are saved by themselves; asked for, one without a name of its own gets one.
    void save() {
        var file = parts.board.fileProperty().get();
        if (file == null || file.equals(parts.home.firstBoard())) {
            saveAs();
        } else {
            parts.board.save();
            parts.toast.show(SAY.of("saved-in", file.toString()));
        }
    }

    void saveAs() {
        var chooser = chooser(SAY.of("save-board-as"));
        var now = parts.board.fileProperty().get();
        chooser.setInitialFileName(now == null ? "board" + ENDING : now.getFileName().toString());
        place(chooser.showSaveDialog(parts.stage), parts.board::saveAs);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(SAY.of("boards"), "*" + ENDING));
        var now = parts.board.fileProperty().get();
        var folder = now == null ? null : now.toAbsolutePath().getParent();
        if (folder != null && !folder.equals(parts.home.folder())) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static void place(@org.jspecify.annotations.Nullable File chosen, Consumer<Path> use) {
        if (chosen != null) {
            var path = chosen.toPath();
            var name = path.getFileName().toString();
            use.accept(name.contains(".") ? path : path.resolveSibling(name + ENDING));
        }
    }
}
