package io.pingwall.machine;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log on disk: every line that is logged anywhere in the program, in five files of at most a
/// megabyte. Any thread.
///
/// A line is never waited for: a thread of its own loads what logging needs, which takes 40 ms and
/// more, keeps the lines that come before the file is opened, and waits for the disk. What it can't
/// write it says once and drops.
public final class LogFile implements AutoCloseable {
    /// The disk may stand still for as many lines; the rest is counted.
    private static final int WAITING = 2_000;

    private static final int FILES = 5;
    private static final int MOST_BYTES = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// @param folder where the files are; made where it is not there
    /// @param name what their names begin with
    /// @param first lines to begin with, when the file is opened
    /// @param complain told once, in a sentence, where nothing can be written
    public record Parts(
            Path folder, String name, Supplier<List<String>> first, Consumer<String> complain) {}

    /// @param end whether it is the last one
    private record Line(String text, boolean end) {}

    private final Parts parts;
    private final Instant begun = Instant.now();
    private final BlockingQueue<Line> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong dropped = new AtomicLong();
    private final CountDownLatch attached = new CountDownLatch(1);
    private final CountDownLatch mayOpen = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean complained = new AtomicBoolean();
    private final Thread thread = Thread.ofPlatform().name("log").daemon().unstarted(this::run);

    private LogFile(Parts parts) {
        this.parts = parts;
    }

    /// Begins to keep lines. Nothing is on disk before [#open].
    public static LogFile begin(Parts parts) {
        var made = new LogFile(parts);
        made.thread.start();
        return made;
    }

    /// Lets the lines go to disk from now on.
    public void open() {
        mayOpen.countDown();
    }

    /// Returns when every line from here on will be kept.
    public void await() throws InterruptedException {
        attached.await();
    }

    private void run() {
        var inlet = new Inlet();
        try {
            attach(inlet);
            mayOpen.await();
            var file = open(inlet.getFormatter());
            if (file != null) {
                write(file);
                file.close();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            Logger.getLogger("").removeHandler(inlet);
        }
    }

    /// What is merely worth a note is for the file: people at a terminal read warnings.
    private void attach(Inlet inlet) {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler
                    && handler.getLevel().intValue() < Level.WARNING.intValue()) {
                handler.setLevel(Level.WARNING);
            }
        }
        root.addHandler(inlet);
        attached.countDown();
    }

    private @Nullable FileHandler open(Formatter form) {
        try {
            Files.createDirectories(parts.folder);
            // a percent sign means something to the handler
            var pattern = parts.folder.toString().replace("%", "%%") + "/" + parts.name + ".%g.log";
            var file = new FileHandler(pattern, MOST_BYTES, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(AsItIs.FORM);
            file.setErrorManager(
                    new ErrorManager() {
                        @Override
                        public void error(@Nullable String what, @Nullable Exception e, int code) {
                            complain(e);
                        }
                    });
            parts.first.get().forEach(line -> file.publish(own(form, line, begun)));
            return file;
        } catch (IOException e) {
            complain(e);
            return null;
        }
    }

    private static LogRecord own(Formatter form, String text, Instant at) {
        var said = new LogRecord(Level.INFO, text);
        said.setInstant(at);
        said.setLoggerName(LogFile.class.getName());
        said.setMessage(form.format(said));
        return said;
    }

    private void write(FileHandler file) throws InterruptedException {
        var line = waiting.take();
        while (!line.end) {
            put(file, line.text);
            long lost = dropped.getAndSet(0);
            if (lost > 0) {
                put(file, lost + " more could not be kept: too many at once.\n");
            }
            line = waiting.take();
        }
        put(file, line.text);
    }

    private static void put(FileHandler file, String line) {
        file.publish(new LogRecord(Level.INFO, line));
    }

    private void complain(@Nullable Exception e) {
        if (complained.compareAndSet(false, true)) {
            parts.complain.accept(
                    "No log can be kept in %s (%s): Pingwall runs on without it."
                            .formatted(parts.folder, reason(e)));
        }
    }

    private static String reason(@Nullable Exception e) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e instanceof FileSystemException || e == null || e.getMessage() == null
                ? "it can't be written"
                : String.valueOf(e.getMessage());
    }

    /// Writes what still waits and a last line, as far as the disk lets it within two seconds.
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        mayOpen.countDown();
        try {
            attached.await();
            var last =
                    own(new LogLine(ZoneId.systemDefault()), "Pingwall ends.", Instant.now())
                            .getMessage();
            if (waiting.offer(new Line(last, true), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where lines come in. The runtime closes it when the process ends.
    private final class Inlet extends Handler {
        Inlet() {
            setFormatter(new LogLine(ZoneId.systemDefault()));
        }

        @Override
        public void publish(LogRecord said) {
            if (isLoggable(said) && !waiting.offer(new Line(getFormatter().format(said), false))) {
                dropped.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            LogFile.this.close();
        }
    }

    /// Lines were formed by the thread that logged them, whose name they tell.
    private static final class AsItIs extends Formatter {
        static final AsItIs FORM = new AsItIs();

        @Override
        public String format(LogRecord said) {
            return said.getMessage();
        }
    }
}
