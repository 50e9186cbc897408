package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A writer that is killed at any moment leaves a whole file, the old one or the new.
final class KilledWriterTest {
    private static final int KILLS = 12;
    private static final int HOSTS = 4000;

    @TempDir Path folder;

    @Test
    void aKilledWriterLeavesAWholeFile() throws Exception {
        var file = folder.resolve("wall.pingwall");
        var random = new Random(3);
        for (int kill = 0; kill < KILLS; kill++) {
            var writer = start(file);
            try (var lines = writer.inputReader()) {
                // the moment is counted in writes of the other process, and falls anywhere in one
                for (int writes = 1 + random.nextInt(40); writes > 0; writes--) {
                    assertEquals("written", lines.readLine());
                }
            } finally {
                writer.destroyForcibly();
                assertTrue(writer.waitFor(60, TimeUnit.SECONDS));
            }
            assertWhole(Files.readString(file));
        }
        BoardFile.write(file, "last");
        try (var names = Files.list(folder)) {
            assertEquals(1, names.count(), "what the killed left was not swept");
        }
    }

    private static void assertWhole(String text) {
        var lines = text.lines().toList();
        assertEquals(HOSTS, lines.size());
        assertEquals(1, lines.stream().distinct().count());
        assertTrue(text.endsWith("\n"));
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath() {
        return place(BoardFile.class) + System.getProperty("path.separator") + place(Writer.class);
    }

    private static String place(Class<?> type) {
        return Path.of(
                        java.net.URI.create(
                                type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                .toString();
    }

    /// The process that is killed: writes until it is.
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws IOException {
            for (int round = 0; true; round++) {
                BoardFile.write(Path.of(args[0]), ("content " + round % 10 + "\n").repeat(HOSTS));
                System.out.println("written");
            }
        }
    }
}
