package io.pingwall.board;

import io.pingwall.language.Phrases;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Replaces a file in one step: a sibling is written, forced to disk and moved over it.
final class SafeFile {
    private static final Phrases SAY = Phrases.of(SafeFile.class);

    private SafeFile() {}

    /// @throws IOException whose message is a sentence for a person
    static void write(Path named, String text) throws IOException {
        write(named, text.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws IOException whose message is a sentence for a person
    static void write(Path named, byte[] content) throws IOException {
        var file = target(named);
        var folder = file.getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new IOException(SAY.of("is-folder", named.toString()));
        }
        if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
            throw new IOException(notWritable(named, folder));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new IOException(SAY.of("read-only", named.toString()));
        }
        var sibling = Siblings.of(file);
        try {
            Files.createDirectories(folder);
            Siblings.sweep(file);
            fill(sibling, file, content);
            Files.move(
                    sibling,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(sibling);
            throw new IOException(sentence(named, folder, e), e);
        }
        force(folder);
    }

    /// Where a symbolic link leads, so that it stays one.
    private static Path target(Path named) throws IOException {
        var file = named.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(file) && links < 40; links++) {
            file = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
        }
        return file;
    }

    private static void fill(Path sibling, Path file, byte[] content) throws IOException {
        try (var out =
                FileChannel.open(
                        sibling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Siblings.keepRights(file, sibling);
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /// Makes the move itself outlast a power cut, where the system can.
    private static void force(Path folder) {
        try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException _) {
            // Windows opens no folder as a channel, and some network disks refuse: the file is
            // whole
        }
    }

    private static void discard(Path sibling) {
        try {
            Files.deleteIfExists(sibling);
        } catch (IOException _) {
            // what went wrong before is what a person is told
        }
    }

    private static String notWritable(Path named, Path folder) {
        return SAY.of("folder-not-writable", named.toString(), folder.toString());
    }

    private static String sentence(Path named, Path folder, IOException e) {
        var reason = TextFile.reason(e);
        var lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space")) {
            return SAY.of("disk-full", named.toString());
        }
        if (lower.contains("quota")) {
            return SAY.of("quota-used-up", named.toString());
        }
        if (e instanceof AccessDeniedException || lower.contains("read-only")) {
            return notWritable(named, folder);
        }
        if (e instanceof FileAlreadyExistsException || lower.contains("not a directory")) {
            return SAY.of("no-folder", named.toString(), folder.toString());
        }
        var what = e instanceof FileSystemException ? reason : String.valueOf(e.getMessage());
        return SAY.of("not-saved", named.toString(), what);
    }
}
