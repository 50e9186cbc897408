package io.pingwall.ui;

import io.pingwall.board.Preferences.Sound;
import io.pingwall.ui.presence.Chime;
import io.pingwall.ui.presence.Glance;
import io.pingwall.ui.presence.MiniWindow;
import io.pingwall.ui.presence.TrayMark;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Keeps tray, mini window and sounds at what the boards say. Of the JavaFX thread.
final class Presence {
    private final MainWindow.Parts window;
    private final WindowChoices choices;
    private final Chime chime;
    private final TrayMark tray;
    private @Nullable MiniWindow mini;

    Presence(MainWindow.Parts window, WindowChoices choices, Tabs tabs) {
        this.window = window;
        this.choices = choices;
        chime =
                new Chime(
                        window.background(),
                        sentence ->
                                window.screen()
                                        .execute(() ->
                                                tabs.front().ifPresent(tab -> tab.say(sentence))));
        tray =
                new TrayMark(
                        window.screen(),
                        new TrayMark.Wishes() {
                            @Override
                            public void showWindow() {
                                Front.bring(window.stage());
                            }

                            @Override
                            public void showMini() {
                                toggleMini(tabs.all());
                            }

                            @Override
                            public void quit() {
                                window.stage().close();
                            }
                        });
        choices.tray().subscribe(tray::want);
    }

    void toggleMini(List<BoardTab> boards) {
        var opened = mini;
        if (opened == null) {
            opened = new MiniWindow(window.clock(), () -> Front.bring(window.stage()));
            mini = opened;
        }
        opened.toggle(glances(boards, MiniWindow.MOST));
    }

    /// Twice a second.
    void show(List<BoardTab> boards) {
        tell(boards);
        tray.show(glances(boards, 0));
        var opened = mini;
        if (opened != null && opened.isOpen()) {
            opened.show(glances(boards, MiniWindow.MOST));
        }
    }

    private void tell(List<BoardTab> boards) {
        var now = window.clock().instant();
        boolean news = false;
        boolean fell = false;
        for (var board : boards) {
            var item = board.tellNews(now);
            news |= item.isPresent();
            fell |= item.filter(found -> found.fell()).isPresent();
        }
        var wanted = choices.sound().get();
        if (fell ? wanted != Sound.OFF : news && wanted == Sound.ALL) {
            chime.play(fell);
        }
    }

    private static List<Glance> glances(List<BoardTab> boards, int most) {
        return boards.stream().map(board -> board.glance(most)).toList();
    }

    void close() {
        tray.want(false);
        if (mini != null) {
            mini.close();
        }
    }
}
