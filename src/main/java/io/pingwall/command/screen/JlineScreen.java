package io.pingwall.command.screen;

import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The terminal that the process was started on, through JLine.
public final class JlineScreen implements Screen {
    private final Terminal terminal;
    private final Attributes before;
    private final int colours;
    private boolean open = true;

    private JlineScreen(Terminal terminal, boolean coloured) {
        this.terminal = terminal;
        var most = terminal.getNumericCapability(Capability.max_colors);
        this.colours = !coloured ? 0 : most == null ? 8 : most;
        this.before = terminal.enterRawMode();
    }

    /// Takes the terminal over; empty where there is none that can be drawn on.
    public static Optional<Screen> open(Map<String, String> environment, Charset charset) {
        if (environment.getOrDefault("TERM", "dumb").equals("dumb")) {
            return Optional.empty();
        }
        try {
            // interrupts stay with the runtime, whose hook ends the command and says its summary
            var terminal =
                    TerminalBuilder.builder()
                            .system(true)
                            .dumb(false)
                            .nativeSignals(false)
                            .encoding(charset)
                            .provider("ffm")
                            .build();
            boolean coloured = environment.getOrDefault("NO_COLOR", "").isEmpty();
            return Optional.of(new JlineScreen(terminal, coloured));
        } catch (IOException | IllegalStateException e) {
            System.getLogger(JlineScreen.class.getName())
                    .log(System.Logger.Level.DEBUG, "no terminal to draw on", e);
            return Optional.empty();
        }
    }

    @Override
    public int width() {
        return terminal.getWidth();
    }

    @Override
    public int height() {
        return terminal.getHeight();
    }

    @Override
    public int colours() {
        return colours;
    }

    @Override
    public boolean unicode() {
        return terminal.encoding().equals(StandardCharsets.UTF_8);
    }

    @Override
    public void write(String text) {
        terminal.writer().write(text);
        terminal.writer().flush();
    }

    @Override
    public int key(long millis) {
        try {
            int key = terminal.reader().read(millis);
            return key == NonBlockingReader.READ_EXPIRED ? NO_KEY : key < 0 ? END : key;
        } catch (IOException e) {
            return END;
        }
    }

    @Override
    public synchronized void close() {
        if (!open) {
            return;
        }
        open = false;
        write(Ansi.LEAVE);
        terminal.setAttributes(before);
        try {
            terminal.close();
        } catch (IOException e) {
            System.getLogger(JlineScreen.class.getName())
                    .log(System.Logger.Level.DEBUG, "the terminal did not close", e);
        }
    }
}
