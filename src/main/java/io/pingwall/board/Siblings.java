package io.pingwall.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.regex.Pattern;

/// The hidden files beside a file from which it is replaced, `.NAME.PID-….new`.
///
/// The name says which process writes it: what a killed one left behind is swept by the next write.
final class Siblings {
    private static final Pattern TAIL = Pattern.compile("\\.(\\d{1,18})-[0-9a-f]{8}\\.new");

    private Siblings() {}

    static Path of(Path file) {
        var random = UUID.randomUUID().toString().substring(0, 8);
        return file.resolveSibling(
                ".%s.%d-%s.new"
                        .formatted(file.getFileName(), ProcessHandle.current().pid(), random));
    }

    /// Deletes what processes that no longer live left beside `file`.
    static void sweep(Path file) {
        var start = "." + file.getFileName();
        try (var siblings =
                Files.newDirectoryStream(
                        file.resolveSibling(""), p -> isAbandoned(p.getFileName(), start))) {
            for (var sibling : siblings) {
                Files.deleteIfExists(sibling);
            }
        } catch (IOException _) {
            // what can't be swept now is swept another time, and the write says what is wrong
        }
    }

    private static boolean isAbandoned(Path name, String start) {
        var text = name.toString();
        if (!text.startsWith(start)) {
            return false;
        }
        var tail = TAIL.matcher(text.substring(start.length()));
        return tail.matches() && ProcessHandle.of(Long.parseLong(tail.group(1))).isEmpty();
    }

    /// Gives `sibling` the owner and the permissions of `file`, as far as this user may.
    static void keepRights(Path file, Path sibling) throws IOException {
        var from = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var to = Files.getFileAttributeView(sibling, PosixFileAttributeView.class);
        if (from == null || to == null || !Files.exists(file)) {
            return;
        }
        var rights = from.readAttributes();
        to.setPermissions(rights.permissions());
        var own = to.readAttributes();
        try {
            if (!own.group().equals(rights.group())) {
                to.setGroup(rights.group());
            }
            if (!own.owner().equals(rights.owner())) {
                to.setOwner(rights.owner());
            }
        } catch (IOException _) {
            // only root may give files away
        }
    }
}
