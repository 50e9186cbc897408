package io.pingwall.board;

import io.pingwall.language.Phrases;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads files that people write, and says in a sentence why one is none of those.
final class TextFile {
    private static final Phrases SAY = Phrases.of(TextFile.class);

    static final int LARGEST = 64 << 20;

    /// What came of reading.
    sealed interface Reading {
        record Text(String text) implements Reading {}

        /// @param sentence names the file
        record Refused(String sentence) implements Reading {}
    }

    private TextFile() {}

    static Reading read(Path file) {
        if (Files.isDirectory(file)) {
            return new Reading.Refused(SAY.of("is-folder", file.toString()));
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            return decode(file.toString(), bytes);
        } catch (NoSuchFileException _) {
            return new Reading.Refused(SAY.of("no-file", file.toString()));
        } catch (AccessDeniedException _) {
            return new Reading.Refused(SAY.of("may-not-be-read", file.toString()));
        } catch (IOException e) {
            return new Reading.Refused(SAY.of("cannot-be-read", file.toString(), reason(e)));
        }
    }

    /// What the system said, without the path that the sentence names anyway.
    static String reason(IOException e) {
        var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        int colon = message.lastIndexOf(": ");
        return colon < 0 ? message : message.substring(colon + 2);
    }

    /// @param name what the bytes are called in a sentence
    static Reading decode(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Reading.Refused(SAY.of("too-large", name));
        }
        var charset = charset(bytes);
        if (charset.equals(StandardCharsets.UTF_8) && isBinary(bytes)) {
            return binary(name);
        }
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.indexOf('\0') >= 0 ? binary(name) : new Reading.Text(plain);
        } catch (CharacterCodingException _) {
            return new Reading.Refused(SAY.of("not-utf-8", name));
        }
    }

    private static Reading binary(String name) {
        return new Reading.Refused(SAY.of("binary", name));
    }

    /// UTF-16 where a byte order mark says so, as Windows writes it.
    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return switch (mark) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0x7f
                    || (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f')) {
                return true;
            }
        }
        return false;
    }
}
