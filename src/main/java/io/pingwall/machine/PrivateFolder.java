package io.pingwall.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder for locks and sockets that lasts as long as the machine runs, and that no other user
/// can look into or have made: `$XDG_RUNTIME_DIR/pingwall` (XDG Base Directory Specification), else
/// one in the folder for temporary files, which the user's name tells apart.
final class PrivateFolder {
    /// What a socket's path may take: 104 bytes on macOS, 108 on Linux (unix(7)), with the zero.
    private static final int MOST_BYTES = 100;

    private static final String MODE = "rwx------";

    private PrivateFolder() {}

    /// Makes it where there is none yet; empty where none of them is safe.
    ///
    /// @param longest how many characters the names of sockets in it have
    static Optional<Path> find(Lookup environment, Lookup properties, int longest) {
        return candidates(environment, properties).stream()
                .filter(folder -> bytes(folder) + 1 + longest <= MOST_BYTES)
                .filter(folder -> isSafe(folder, properties.text("user.name")))
                .findFirst();
    }

    private static List<Path> candidates(Lookup environment, Lookup properties) {
        var user = properties.text("user.name");
        var found = new ArrayList<Path>();
        var runtime = environment.text("XDG_RUNTIME_DIR");
        // sudo may hand on the folder of somebody else
        if (!runtime.isEmpty() && Path.of(runtime).isAbsolute() && isOf(Path.of(runtime), user)) {
            found.add(Path.of(runtime, "pingwall"));
        }
        found.add(
                Path.of(
                        properties.text("java.io.tmpdir"),
                        "pingwall-" + user.replaceAll("[^\\p{Alnum}._-]", "_")));
        return found;
    }

    private static int bytes(Path folder) {
        return folder.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isSafe(Path folder, String user) {
        try {
            if (!knowsRights(folder)) {
                // the folder for temporary files is the user's own on Windows
                Files.createDirectories(folder);
                return true;
            }
            create(folder);
            var found =
                    Files.readAttributes(
                            folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isDirectory()
                    && found.owner().equals(owner(folder, user))
                    && PosixFilePermissions.toString(found.permissions()).equals(MODE);
        } catch (IOException e) {
            return false;
        }
    }

    private static void create(Path folder) throws IOException {
        try {
            Files.createDirectory(
                    folder,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(MODE)));
        } catch (FileAlreadyExistsException e) {
            // of an earlier start, or of somebody who is about to be found out
        }
    }

    private static boolean isOf(Path folder, String user) {
        try {
            return !knowsRights(folder) || Files.getOwner(folder).equals(owner(folder, user));
        } catch (IOException e) {
            return false;
        }
    }

    private static UserPrincipal owner(Path folder, String user) throws IOException {
        return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
    }

    private static boolean knowsRights(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
