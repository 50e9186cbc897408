package io.pingwall.ui.presence;

import io.pingwall.health.Status;
import io.pingwall.language.Phrases;

import org.jspecify.annotations.Nullable;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;

/// The worst state of all boards and how many hosts are in it, in the desktop's tray, where there
/// is one. JavaFX has none of its own, so AWT's. Of the JavaFX thread; AWT is spoken to on its own.
public final class TrayMark {
    private static final Logger LOG = System.getLogger(TrayMark.class.getName());
    private static final Phrases SAY = Phrases.of(TrayMark.class);

    /// What its menu does; each on the JavaFX thread.
    public interface Wishes {
        void showWindow();

        void showMini();

        void quit();
    }

    private record Shown(Status worst, int count, String tip) {}

    private final Executor screen;
    private final Wishes wishes;
    private @Nullable TrayIcon icon;
    private @Nullable Shown shown;
    private boolean wanted;

    /// @param screen the JavaFX thread
    public TrayMark(Executor screen, Wishes wishes) {
        this.screen = screen;
        this.wishes = wishes;
    }

    /// Begins to show it, or ends.
    public void want(boolean on) {
        wanted = on;
        if (!on) {
            shown = null;
            onAwt(this::remove);
        }
    }

    /// Shows how the boards stand, if that looks different than before.
    public void show(List<Glance> boards) {
        if (!wanted || boards.isEmpty()) {
            return;
        }
        var all = Glance.of(boards, boards.size() == 1 ? boards.getFirst().title() : "Pingwall");
        var next = new Shown(all.worst(), all.count(all.worst()), tip(all));
        if (!next.equals(shown)) {
            shown = next;
            onAwt(() -> put(next));
        }
    }

    private static String tip(Glance all) {
        return SAY.of(
                "tip",
                all.title(),
                all.count(Status.DOWN),
                all.count(Status.SLOW),
                all.count(Status.UP));
    }

    private static void onAwt(Runnable task) {
        if (!GraphicsEnvironment.isHeadless()) {
            EventQueue.invokeLater(task);
        }
    }

    private void put(Shown now) {
        if (!SystemTray.isSupported()) {
            return;
        }
        var tray = SystemTray.getSystemTray();
        var size = tray.getTrayIconSize();
        var image = TrayPicture.of(now.worst, now.count, size.width, size.height);
        var there = icon;
        if (there != null) {
            there.setImage(image);
            there.setToolTip(now.tip);
            return;
        }
        var made = new TrayIcon(image, now.tip, menu());
        made.addActionListener(_ -> screen.execute(wishes::showWindow));
        try {
            tray.add(made);
            icon = made;
        } catch (AWTException e) {
            LOG.log(Level.INFO, "The desktop's tray is gone: {0}", e.getMessage());
        }
    }

    private void remove() {
        var there = icon;
        if (there != null) {
            SystemTray.getSystemTray().remove(there);
            icon = null;
        }
    }

    private PopupMenu menu() {
        var menu = new PopupMenu();
        menu.add(item(SAY.of("show-window"), wishes::showWindow));
        menu.add(item(SAY.of("show-mini"), wishes::showMini));
        menu.addSeparator();
        menu.add(item(SAY.of("quit"), wishes::quit));
        return menu;
    }

    private MenuItem item(String text, Runnable does) {
        var item = new MenuItem(text);
        item.addActionListener(_ -> screen.execute(does));
        return item;
    }
}
