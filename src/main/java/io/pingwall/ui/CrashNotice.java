package io.pingwall.ui;

import io.pingwall.language.Phrases;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// Shows a person what went wrong inside the program, in a window of its own: the one beside it may
/// be what is broken. Of the JavaFX thread.
///
/// A wall on its monitors is never covered: it says so in its last line for half a minute, and the
/// window comes when the wall is left.
final class CrashNotice {
    private static final Phrases SAY = Phrases.of(CrashNotice.class);

    private static final Duration BEAT = Duration.millis(500);
    private static final int BEATS_ON_WALL = 60;

    private final Crashes crashes;
    private final CrashWindow.Parts parts;
    private final Tabs boards;
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, _ -> beat()));
    private @Nullable CrashWindow open;
    private int beatsOnWall;

    CrashNotice(MainWindow.Parts window, Upkeep upkeep, Tabs boards) {
        crashes = window.doors().crashes();
        parts = new CrashWindow.Parts(window.stage(), upkeep);
        this.boards = boards;
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
    }

    void stop() {
        beat.stop();
        if (open != null) {
            open.close();
        }
    }

    private void beat() {
        try {
            look();
        } catch (RuntimeException | Error e) {
            // what can't be shown is in the log, and is not tried again
            beat.stop();
            crashes.uncaughtException(Thread.currentThread(), e);
        }
    }

    private void look() {
        var shown = open;
        if (shown != null) {
            shown.showFurther(crashes.further());
        } else if (boards.all().stream().anyMatch(BoardTab::isOnWall)) {
            tellWall();
        } else {
            beatsOnWall = 0;
            crashes.take().ifPresent(this::show);
        }
    }

    private void tellWall() {
        if (crashes.isWaiting() && beatsOnWall <= BEATS_ON_WALL) {
            var said = beatsOnWall++ < BEATS_ON_WALL ? SAY.of("crashed-on-wall") : "";
            boards.all().forEach(board -> board.note(said));
        }
    }

    private void show(Crashes.Crash crash) {
        var made = new CrashWindow(parts, crash, this::dismissed);
        open = made;
        made.showFurther(crashes.further());
        made.open();
    }

    private void dismissed() {
        open = null;
        crashes.dismissed();
    }
}
