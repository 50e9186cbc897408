package io.pingwall;

import io.pingwall.board.Home;
import io.pingwall.board.Preferences;
import io.pingwall.board.PreferencesFile;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;
import io.pingwall.probe.icmp.Pingers;

import java.util.concurrent.CompletableFuture;

/// What can be made ready before there is a JavaFX thread, while the other core starts it.
///
/// @param preferences what the window remembers; the language is spoken when they are there
/// @param core what asks
record Ahead(Home home, CompletableFuture<Preferences> preferences, CompletableFuture<Core> core) {
    static Ahead start(Home home) {
        var preferences =
                CompletableFuture.supplyAsync(() -> read(home), Thread::startVirtualThread);
        var core =
                preferences.thenApplyAsync(
                        _ -> {
                            Phrases.load();
                            return Core.open(Pingers::open);
                        },
                        Thread::startVirtualThread);
        return new Ahead(home, preferences, core);
    }

    private static Preferences read(Home home) {
        var read = PreferencesFile.read(home).preferences();
        switch (read.look().speech()) {
            case SYSTEM -> {}
            case ENGLISH -> Language.ENGLISH.speak();
            case RUSSIAN -> Language.RUSSIAN.speak();
        }
        return read;
    }
}
