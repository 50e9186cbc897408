package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pingwall.board.BoardFile.Reading;
import io.pingwall.target.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class TextFileTest {
    @TempDir Path folder;

    private Path file(byte... content) throws IOException {
        return Files.write(folder.resolve("list.txt"), content);
    }

    private static String refused(Path file) {
        return ((TargetFile.Reading.Bad) TargetFile.read(file)).sentence();
    }

    private static String text(Path file) {
        return ((TargetFile.Reading.Good) TargetFile.read(file)).text();
    }

    @Test
    void readsTextAsEditorsSaveIt() throws IOException {
        assertEquals("née\r\n", text(file("née\r\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals("née", text(file("\uFEFFnée".getBytes(StandardCharsets.UTF_8))));
        assertEquals("née", text(file("\uFEFFnée".getBytes(StandardCharsets.UTF_16LE))));
        assertEquals("née", text(file("\uFEFFnée".getBytes(StandardCharsets.UTF_16BE))));
        assertEquals("", text(file()));
    }

    @Test
    void refusesABinaryFile() throws IOException {
        var file = file((byte) 0x7f, (byte) 'E', (byte) 'L', (byte) 'F', (byte) 2, (byte) 0);
        assertEquals(file + " is not a text but a binary file: choose a text file.", refused(file));
        var picture = file((byte) 0xFF, (byte) 0xFE, (byte) 0, (byte) 0, (byte) 1, (byte) 0);
        assertEquals(
                picture + " is not a text but a binary file: choose a text file.",
                refused(picture));
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        var file = file("née".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                file + " is not text in UTF-8: save it as UTF-8 and read it again.", refused(file));
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        var file = folder.resolve("list.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TextFile.LARGEST + 1L);
        }
        assertEquals(file + " is larger than 64 MB: split it into several files.", refused(file));
    }

    @Test
    void saysThatThereIsNoFile() {
        var file = folder.resolve("nothing.pingwall");
        assertEquals(
                new Reading.Bad(
                        List.of(new Problem(0, "There is no file " + file + ": check the path."))),
                BoardFile.read(file));
    }

    @Test
    void saysThatItIsAFolder() {
        assertEquals(folder + " is a folder: choose a file.", refused(folder));
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        var file = file((byte) 'a');
        assumeTrue(file.toFile().setReadable(false), "this system can't forbid it");
        assertEquals(
                file + " may not be read: give this user the right to read it.", refused(file));
    }

    @Test
    void saysWhatTheSystemSaysOfAFileThatCanNotBeRead() {
        var file = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(file), "Linux only");
        assertEquals(
                file + " can't be read (Input/output error): check the disk and try again.",
                refused(file));
    }

    @Test
    void aBoardIsCalledAfterItsFile() throws IOException {
        var file = Files.writeString(folder.resolve("campus.pingwall"), "hosts = []");
        var good = (Reading.Good) BoardFile.read(file);
        assertEquals("campus", good.document().title());
        assertEquals("hosts = []", good.source());
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        var file = folder.resolve("wall.pingwall");
        BoardFile.write(file, BoardFile.text(Document.builtIn()));
        assertEquals(Document.builtIn(), ((Reading.Good) BoardFile.read(file)).document());
    }
}
