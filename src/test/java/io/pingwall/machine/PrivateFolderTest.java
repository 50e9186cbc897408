package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders there have no mode")
final class PrivateFolderTest {
    private static final int NAME = 23;

    @TempDir Path folder;

    @Test
    void isOfTheUserAloneInTheRuntimeFolder() throws IOException {
        var found = find(folder.toString(), "/nowhere");
        assertEquals(Optional.of(folder.resolve("pingwall")), found);
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(found.orElseThrow())));
        assertEquals(found, find(folder.toString(), "/nowhere"));
    }

    @Test
    void isAmongTemporaryFilesWhereThereIsNoRuntimeFolder() {
        for (var runtime : new String[] {"", "relative", folder.resolve("gone").toString()}) {
            assertEquals(Optional.of(folder.resolve(own())), find(runtime, folder.toString()));
        }
    }

    @Test
    void aRuntimeFolderOfSomebodyElseIsNotUsed() {
        // everybody's parent is the superuser's; for the superuser, somebody else made this one
        var runtime = own().equals("pingwall-root") ? chown(folder.resolve("theirs")) : "/";
        assertEquals(Optional.of(folder.resolve(own())), find(runtime, folder.toString()));
    }

    @Test
    void aFolderThatOthersMayWriteToIsNotUsed() throws IOException {
        var open = Files.createDirectory(folder.resolve(own()));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(Optional.empty(), find("", folder.toString()));
    }

    @Test
    void aLinkOrAFileInItsPlaceIsNotUsed() throws IOException {
        var real = find(folder.toString(), "/nowhere").orElseThrow();
        var place = Files.createSymbolicLink(folder.resolve(own()), real);
        assertEquals(Optional.empty(), find("", folder.toString()));
        Files.delete(place);
        Files.writeString(place, "");
        assertEquals(Optional.empty(), find("", folder.toString()));
    }

    @Test
    void aPathThatNoSocketCanHaveIsNotUsed() throws IOException {
        var deep = Files.createDirectories(folder.resolve("a".repeat(80)));
        assertEquals(Optional.of(folder.resolve(own())), find(deep.toString(), folder.toString()));
        assertEquals(Optional.empty(), find(deep.toString(), deep.toString()));
    }

    private static String chown(Path made) {
        try {
            Files.createDirectory(made);
            Files.setAttribute(made, "unix:uid", 12_345);
            return made.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String own() {
        return "pingwall-" + System.getProperty("user.name").replaceAll("[^\\p{Alnum}._-]", "_");
    }

    private static Optional<Path> find(String runtime, String temporary) {
        var properties =
                Map.of("user.name", System.getProperty("user.name"), "java.io.tmpdir", temporary);
        return PrivateFolder.find(Map.of("XDG_RUNTIME_DIR", runtime)::get, properties::get, NAME);
    }
}
