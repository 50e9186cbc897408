package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

final class SafeFileTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("wall.pingwall");
    }

    private static String failure(Path file) {
        return String.valueOf(
                assertThrows(IOException.class, () -> BoardFile.write(file, "new")).getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var names = Files.list(folder)) {
            return names.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAndLeavesNothingElseBehind() throws IOException {
        BoardFile.write(file(), "old");
        BoardFile.write(file(), "née");
        assertEquals("née", Files.readString(file()));
        assertEquals(List.of("wall.pingwall"), names(folder));
    }

    @Test
    void makesTheFoldersItNeeds() throws IOException {
        var file = folder.resolve("a/b/wall.pingwall");
        BoardFile.write(file, "new");
        assertEquals("new", Files.readString(file));
    }

    @Test
    void keepsPermissions() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file(), "old");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        BoardFile.write(file(), "new");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        var real = Files.createDirectory(folder.resolve("real")).resolve("wall.pingwall");
        Files.writeString(real, "old");
        var link = Files.createSymbolicLink(file(), Path.of("real/wall.pingwall"));
        BoardFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void sweepsWhatADeadProcessLeft() throws IOException, InterruptedException {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        var left = folder.resolve(".wall.pingwall." + dead.pid() + "-0123abcd.new");
        var living = ".wall.pingwall." + ProcessHandle.current().pid() + "-0123abcd.new";
        var others = ".other.pingwall." + dead.pid() + "-0123abcd.new";
        Files.writeString(left, "half");
        Files.writeString(folder.resolve(living), "under way");
        Files.writeString(folder.resolve(others), "half");
        BoardFile.write(file(), "new");
        assertEquals(
                List.of(others, living, "wall.pingwall").stream().sorted().toList(), names(folder));
    }

    @Test
    void aFolderIsNotWrittenOver() {
        assertEquals(folder + " is a folder: choose a file.", failure(folder));
    }

    @Test
    void saysThatAFileIsInTheWay() throws IOException {
        var parent = Files.writeString(folder.resolve("notes"), "text");
        var file = parent.resolve("wall.pingwall");
        assertEquals(
                file + " is not saved because " + parent + " is no folder: choose another place.",
                failure(file));
    }

    @Test
    void saysThatAFileIsReadOnly() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everything");
        Files.writeString(file(), "old");
        assertTrue(file().toFile().setReadOnly());
        assertEquals(
                file()
                        + " is read-only: give this user the right to write it, or choose another"
                        + " file.",
                failure(file()));
        assertEquals("old", Files.readString(file()));
    }

    @Test
    void saysThatTheFolderIsNotWritable() throws Exception {
        Files.writeString(file(), "old");
        try (var _ = ReadOnly.make(folder)) {
            assertEquals(
                    "%s is not saved because the folder %s is not writable: give this user the right to write there, or choose another folder."
                            .formatted(file(), folder),
                    failure(file()));
        }
        assertEquals("old", Files.readString(file()));
        assertEquals(List.of("wall.pingwall"), names(folder));
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsTheOldFile() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may mount");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()));
        try {
            BoardFile.write(file(), "old");
            var large = "x".repeat(100_000);
            assertEquals(
                    file() + " is not saved because the disk is full: make room and save again.",
                    assertThrows(IOException.class, () -> BoardFile.write(file(), large))
                            .getMessage());
            assertEquals("old", Files.readString(file()));
            assertEquals(List.of("wall.pingwall"), names(folder));
        } finally {
            run("umount", folder.toString());
        }
    }

    /// A folder that nobody may write, root included where that takes a mount.
    private record ReadOnly(Path folder, boolean mounted) implements AutoCloseable {
        static ReadOnly make(Path folder) throws IOException {
            if (!"root".equals(System.getProperty("user.name"))) {
                assumeTrue(folder.toFile().setWritable(false));
                return new ReadOnly(folder, false);
            }
            var path = folder.toString();
            assumeTrue(run("mount", "--bind", path, path), "no right to mount");
            assumeTrue(run("mount", "-o", "remount,ro,bind", path), "no right to mount");
            return new ReadOnly(folder, true);
        }

        @Override
        public void close() throws IOException {
            if (mounted) {
                run("umount", folder.toString());
            } else {
                assertTrue(folder.toFile().setWritable(true));
            }
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void noticesThatSomebodyElseChangedTheFile() throws IOException {
        Files.writeString(file(), "a");
        assertFalse(BoardFile.changedSince(file(), "a"));
        BoardFile.writeOver(file(), "a", "b");
        assertTrue(BoardFile.changedSince(file(), "a"));
        assertEquals(
                file()
                        + " was changed by another program since it was opened: open it again, or save"
                        + " under another name.",
                assertThrows(IOException.class, () -> BoardFile.writeOver(file(), "a", "c"))
                        .getMessage());
        assertEquals("b", Files.readString(file()));
        Files.delete(file());
        assertTrue(BoardFile.changedSince(file(), "b"));
    }
}
