package io.pingwall;

import io.pingwall.board.Home;
import io.pingwall.board.Preferences;
import io.pingwall.board.PreferencesFile;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;
import io.pingwall.machine.Build;
import io.pingwall.machine.Facts;
import io.pingwall.machine.LogFile;
import io.pingwall.probe.icmp.Pingers;
import io.pingwall.target.Problem;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

/// What can be made ready before there is a JavaFX thread, while the other core starts it.
///
/// @param log keeps lines from here on, and is opened when the window is there
/// @param preferences what the window remembers; the language is spoken when they are there
/// @param core what asks
record Ahead(
        Home home,
        Build build,
        LogFile log,
        CompletableFuture<Preferences> preferences,
        CompletableFuture<Core> core) {
    private static final Logger LOG = System.getLogger(Ahead.class.getName());

    static Ahead start(Home home) {
        var build = Build.read();
        var log =
                LogFile.begin(
                        new LogFile.Parts(
                                home.logs(),
                                "pingwall",
                                () -> Facts.lines(build),
                                sentence -> System.err.println("pingwall: " + sentence)));
        var preferences =
                CompletableFuture.supplyAsync(() -> read(home), Thread::startVirtualThread);
        var core =
                preferences.thenApplyAsync(
                        _ -> {
                            Phrases.load();
                            return Core.open(Pingers::open);
                        },
                        Thread::startVirtualThread);
        return new Ahead(home, build, log, preferences, core);
    }

    private static Preferences read(Home home) {
        var reading = PreferencesFile.read(home);
        if (!reading.problems().isEmpty()) {
            setAside(home, reading.problems().getFirst());
        }
        var read = reading.preferences();
        switch (read.look().speech()) {
            case SYSTEM -> {}
            case ENGLISH -> Language.ENGLISH.speak();
            case RUSSIAN -> Language.RUSSIAN.speak();
        }
        return read;
    }

    /// What could not be understood would be gone with the next settings that are written.
    private static void setAside(Home home, Problem first) {
        try {
            LOG.log(
                    Level.WARNING,
                    "The settings are not all understood, and what is not is back to the usual: {0}"
                            + " They are kept as they were in {1}.",
                    first.text(),
                    PreferencesFile.setAside(home));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings are not all understood: {0}", first.text());
        }
    }
}
