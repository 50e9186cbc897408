package io.pingwall.command.screen;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Draws the wall on a terminal and listens to its keys, on a thread of its own, until told to end.
public final class LiveWall {
    private static final long FRAME = Duration.ofMillis(250).toMillis();

    /// What the keys do.
    public interface Keys {
        void leave();

        void pause();
    }

    private final Screen screen;
    private final Supplier<Picture> picture;
    private final Keys keys;
    private final BooleanSupplier ended;
    private final Glyphs glyphs;

    public LiveWall(Screen screen, Supplier<Picture> picture, Keys keys, BooleanSupplier ended) {
        this.screen = screen;
        this.picture = picture;
        this.keys = keys;
        this.ended = ended;
        this.glyphs = screen.unicode() ? Glyphs.UNICODE : Glyphs.ASCII;
    }

    /// Draws at most four times a second, and leaves the screen to its closer.
    public void run() {
        screen.write(Ansi.ENTER);
        var ansi = new Ansi(screen.colours());
        while (!ended.getAsBoolean()) {
            int width = screen.width();
            int height = screen.height();
            screen.write(
                    ansi.paint(WallText.lay(picture.get(), width, height, glyphs), width, height));
            listen(System.nanoTime() + Duration.ofMillis(FRAME).toNanos());
        }
    }

    /// Takes keys until the next frame is due.
    private void listen(long until) {
        for (long left = FRAME;
                left > 0 && !ended.getAsBoolean();
                left = (until - System.nanoTime()) / 1_000_000) {
            switch (screen.key(left)) {
                case 'q', 'Q', 3, 4, Screen.END -> {
                    keys.leave();
                    return;
                }
                case 'p', 'P', ' ' -> keys.pause();
                default -> {}
            }
        }
    }
}
