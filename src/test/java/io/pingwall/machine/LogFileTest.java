package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

final class LogFileTest {
    private static final System.Logger LOG = System.getLogger(LogFileTest.class.getName());

    @TempDir Path folder;

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private LogFile begin(Path where) throws InterruptedException {
        var log =
                LogFile.begin(
                        new LogFile.Parts(where, "test", () -> List.of("first"), complaints::add));
        log.await();
        return log;
    }

    private static String text(Path where) throws IOException {
        return Files.readString(where.resolve("test.0.log"));
    }

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsLoggedBeforeItIsOpenIsInItToo() throws IOException, InterruptedException {
        var where = folder.resolve("a b/100%/log");
        var log = begin(where);
        LOG.log(Level.INFO, "early");
        assertFalse(Files.exists(where));
        log.open();
        LOG.log(Level.INFO, "né {0}", 5);
        log.close();
        LOG.log(Level.INFO, "late");
        var lines = text(where).lines().toList();
        assertEquals(4, lines.size(), lines.toString());
        assertTrue(lines.get(0).endsWith(" INFO io.pingwall.machine.LogFile [log] first"));
        assertTrue(lines.get(1).endsWith(" INFO io.pingwall.machine.LogFileTest [main] early"));
        assertTrue(lines.get(2).endsWith(" né 5"));
        assertTrue(lines.get(3).endsWith(" Pingwall ends."));
        assertEquals(List.of("test.0.log"), names(where));
        assertEquals(List.of(), complaints);
    }

    @Test
    void eachStartGoesOnWhereTheLastOneEnded() throws IOException, InterruptedException {
        begin(folder).close();
        begin(folder).close();
        assertEquals(4, text(folder).lines().count());
    }

    @Test
    void fiveFilesOfAMegabyteAreKept() throws IOException, InterruptedException {
        var log = begin(folder);
        log.open();
        var line = "x".repeat(10_000);
        for (int i = 0; i < 800; i++) {
            LOG.log(Level.INFO, line);
        }
        log.close();
        assertEquals(
                List.of("test.0.log", "test.1.log", "test.2.log", "test.3.log", "test.4.log"),
                names(folder));
        for (var name : names(folder)) {
            assertTrue(Files.size(folder.resolve(name)) < (1 << 20) + 20_000, name);
        }
    }

    @Test
    void anExceptionIsThereInFull() {
        var said = new LogRecord(java.util.logging.Level.SEVERE, "two\nlines");
        said.setInstant(Instant.parse("2026-01-01T12:00:00Z"));
        said.setLoggerName("a.B");
        said.setThrown(new IllegalStateException("out", new IOException("in")));
        var lines = new LogLine(ZoneOffset.ofHours(3)).format(said, "t").lines().toList();
        assertEquals("2026-01-01T15:00:00.000+03:00 ERROR a.B [t] two | lines", lines.get(0));
        assertEquals("java.lang.IllegalStateException: out", lines.get(1));
        assertTrue(lines.get(2).startsWith("\tat "));
        assertTrue(lines.contains("Caused by: java.io.IOException: in"));
    }

    @Test
    void aFolderThatCannotBeIsSaidOnce() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("file"), "");
        var log = begin(file.resolve("log"));
        log.open();
        LOG.log(Level.INFO, "nowhere");
        log.close();
        assertEquals(
                List.of(
                        "No log can be kept in "
                                + file.resolve("log")
                                + " (Not a directory): Pingwall runs on without it."),
                complaints);
    }

    @Test
    void aFullDiskIsSaidOnceAndNothingEnds() throws IOException, InterruptedException {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()));
        try {
            var log = begin(folder);
            log.open();
            var line = "x".repeat(10_000);
            for (int i = 0; i < 20; i++) {
                LOG.log(Level.INFO, line);
            }
            log.close();
            assertEquals(
                    List.of(
                            "No log can be kept in "
                                    + folder
                                    + " (No space left on device): Pingwall runs on without it."),
                    complaints);
            assertTrue(text(folder).contains(line));
        } finally {
            assertTrue(run("umount", "-l", folder.toString()));
        }
    }

    private static boolean run(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
