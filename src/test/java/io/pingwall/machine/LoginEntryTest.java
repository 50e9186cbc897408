package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

/// What each system is told, on whatever system this runs.
final class LoginEntryTest {
    private static final List<String> COMMAND =
            List.of("/opt/ping wall/bin/pingwall", "--minimised");

    @TempDir Path folder;

    @Test
    void desktopsOfLinuxStartWhatStandsInTheirFolder() throws IOException {
        var file = folder.resolve("config/autostart/pingwall.desktop");
        var entry = of("Linux", Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()));
        assertFalse(entry.isOn());
        entry.write(COMMAND);
        assertTrue(entry.isOn());
        assertEquals(
                """
                [Desktop Entry]
                Type=Application
                Name=Pingwall
                Exec="/opt/ping wall/bin/pingwall" "--minimised"
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """,
                Files.readString(file));
        entry.remove();
        assertFalse(entry.isOn());
        assertFalse(Files.exists(file));
        entry.remove();
    }

    @Test
    void theFolderIsInTheUsersOwnWhereNoneIsStated() throws IOException {
        for (var stated : List.of("", "relative")) {
            of("Linux", Map.of("XDG_CONFIG_HOME", stated)).write(COMMAND);
            assertTrue(Files.exists(folder.resolve(".config/autostart/pingwall.desktop")));
        }
    }

    @Test
    void whoeverTurnsItOffByTheDesktopsMeansIsBelieved() throws IOException {
        var entry = of("Linux", Map.of());
        var file = folder.resolve(".config/autostart/pingwall.desktop");
        for (var line : List.of("Hidden=true", "X-GNOME-Autostart-enabled = false")) {
            entry.write(COMMAND);
            Files.writeString(
                    file, Files.readString(file).replace("X-GNOME-Autostart-enabled=true", line));
            assertFalse(entry.isOn(), line);
        }
        entry.write(COMMAND);
        assertTrue(entry.isOn());
        Files.delete(file);
        assertFalse(entry.isOn());
    }

    @Test
    void theCommandIsQuotedAsTheDesktopEntrySpecificationSays() {
        // its own examples: four backslashes for one, \\$ for a dollar sign
        assertEquals(
                "\"/a\\\\\\\\b\" \"\\\\$c\" \"\\\\\"d\\\\\"\" \"\\\\`e\" \"100%%\" \"f\\ng\"",
                DesktopEntry.exec(List.of("/a\\b", "$c", "\"d\"", "`e", "100%", "f\ng")));
    }

    @Test
    void aFailureIsASentence() throws IOException {
        Files.writeString(folder.resolve(".config"), "in the way");
        var entry = of("Linux", Map.of());
        var file = folder.resolve(".config/autostart/pingwall.desktop");
        assertEquals(
                file
                        + " is not saved because "
                        + file.getParent()
                        + " is no folder: choose another place.",
                assertThrows(IOException.class, () -> entry.write(COMMAND)).getMessage());
        assertEquals(
                file
                        + " can't be read, so it is not known whether Pingwall starts when you log"
                        + " in.",
                assertThrows(IOException.class, entry::isOn).getMessage());
        Files.delete(folder.resolve(".config"));
        Files.createDirectories(file.resolve("not empty"));
        assertEquals(
                file
                        + " can't be removed, so Pingwall still starts when you log in: remove it"
                        + " by hand.",
                assertThrows(IOException.class, entry::remove).getMessage());
    }

    @Test
    void launchdStartsWhatStandsInTheListOfAgents() throws Exception {
        var file = folder.resolve("Library/LaunchAgents/io.pingwall.plist");
        var entry = of("Mac OS X", Map.of());
        assertFalse(entry.isOn());
        entry.write(List.of("/Applications/A & <B>.app/Contents/MacOS/Pingwall", "--minimised"));
        assertTrue(entry.isOn());
        var words =
                List.of(
                        "io.pingwall",
                        "/Applications/A & <B>.app/Contents/MacOS/Pingwall",
                        "--minimised",
                        "Aqua",
                        "Interactive");
        assertEquals(words, strings(file));
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("<dict>", "<dict><key>Disabled</key>\n<true/>"));
        assertFalse(entry.isOn());
        entry.remove();
        assertFalse(Files.exists(file));
    }

    private static List<String> strings(Path plist) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var found =
                factory.newDocumentBuilder().parse(plist.toFile()).getElementsByTagName("string");
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void windowsHasAnEntryOfItsOwn() {
        assertInstanceOf(RunKey.class, of("Windows 11", Map.of("SystemRoot", "C:\\Windows")));
    }

    private LoginEntry of(String system, Map<String, String> environment) {
        var properties = Map.of("os.name", system, "user.home", folder.toString());
        return LoginEntry.of(environment::get, properties::get);
    }
}
