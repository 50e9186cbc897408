package io.pingwall;

import io.pingwall.board.Home;
import io.pingwall.language.Phrases;
import io.pingwall.machine.Build;
import io.pingwall.machine.FolderView;
import io.pingwall.machine.NewVersions;
import io.pingwall.machine.Report;
import io.pingwall.ui.Care;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Looks after the program for the window: each task on a thread of its own, told on the JavaFX
/// thread.
final class OwnCare implements Care {
    private static final Phrases SAY = Phrases.of(OwnCare.class);
    private static final Logger LOG = System.getLogger(OwnCare.class.getName());

    private final Executor screen;
    private final Home home;
    private final Build build;

    /// @param screen runs a task on the JavaFX thread
    OwnCare(Executor screen, Home home, Build build) {
        this.screen = screen;
        this.home = home;
        this.build = build;
    }

    @Override
    public void report(Path file, List<Path> boards, boolean addresses, Consumer<String> told) {
        Thread.startVirtualThread(() -> {
            var sentence = reported(new Report.Wish(file, boards, addresses, true));
            screen.execute(() -> told.accept(sentence));
        });
    }

    private String reported(Report.Wish wish) {
        try {
            var made = Report.write(CommandServices.sources(build, home), wish);
            return SAY.of(
                    "report-saved", made.file().toString(), String.join(", ", made.entries()));
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Override
    public void openLogs(Consumer<String> told) {
        Thread.startVirtualThread(() -> {
            if (!FolderView.open(home.logs())) {
                var sentence = SAY.of("no-folder-shown", home.logs().toString());
                screen.execute(() -> told.accept(sentence));
            }
        });
    }

    @Override
    public boolean knowsPlaceToAsk() {
        return new NewVersions(build).hasPlace();
    }

    @Override
    public void askForNewVersion(Consumer<Answer> told) {
        Thread.startVirtualThread(() -> {
            try {
                var found = new NewVersions(build).ask();
                LOG.log(Level.INFO, found.sentence());
                var answer = new Answer(Kind.valueOf(found.kind().name()), found.sentence());
                screen.execute(() -> told.accept(answer));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
