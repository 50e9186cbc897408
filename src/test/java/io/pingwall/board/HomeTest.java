package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

final class HomeTest {
    private static String find(Map<String, String> environment, Map<String, String> properties) {
        return Home.find(environment::get, properties::get).folder().toString();
    }

    @Test
    void whatTheUserNamesComesFirst() {
        var property = Map.of("pingwall.home", "/p", "os.name", "Linux", "user.home", "/home/kim");
        assertEquals("/e", find(Map.of("PINGWALL_HOME", "/e"), property));
        assertEquals("/p", find(Map.of("PINGWALL_HOME", " "), property));
    }

    @Test
    void eachPlatformHasItsOwnPlace() {
        var linux = Map.of("os.name", "Linux", "user.home", "/home/kim");
        assertEquals("/home/kim/.config/pingwall", find(Map.of(), linux));
        assertEquals("/c/pingwall", find(Map.of("XDG_CONFIG_HOME", "/c"), linux));
        assertEquals(
                "/home/kim/.config/pingwall", find(Map.of("XDG_CONFIG_HOME", "relative"), linux));
        assertEquals(
                "/Users/kim/Library/Application Support/Pingwall",
                find(Map.of(), Map.of("os.name", "Mac OS X", "user.home", "/Users/kim")));
        var windows = Map.of("os.name", "Windows 11", "user.home", "/Users/kim");
        assertEquals("/roaming/Pingwall", find(Map.of("APPDATA", "/roaming"), windows));
        assertEquals("/Users/kim/AppData/Roaming/Pingwall", find(Map.of(), windows));
    }

    @Test
    void theLogHasThePlatformsOwnPlaceToo() {
        assertEquals("/e/log", logs(Map.of("PINGWALL_HOME", "/e"), Map.of()));
        var linux = Map.of("os.name", "Linux", "user.home", "/home/kim");
        assertEquals("/home/kim/.local/state/pingwall", logs(Map.of(), linux));
        assertEquals("/s/pingwall", logs(Map.of("XDG_STATE_HOME", "/s"), linux));
        assertEquals("/home/kim/.local/state/pingwall", logs(Map.of("XDG_STATE_HOME", "s"), linux));
        assertEquals(
                "/Users/kim/Library/Logs/Pingwall",
                logs(Map.of(), Map.of("os.name", "Mac OS X", "user.home", "/Users/kim")));
        var windows = Map.of("os.name", "Windows 11", "user.home", "/Users/kim");
        assertEquals("/local/Pingwall/Logs", logs(Map.of("LOCALAPPDATA", "/local"), windows));
        assertEquals("/Users/kim/AppData/Local/Pingwall/Logs", logs(Map.of(), windows));
    }

    private static String logs(Map<String, String> environment, Map<String, String> properties) {
        return Home.find(environment::get, properties::get).logs().toString();
    }

    @Test
    void theFirstBoardLiesInTheHome() {
        assertEquals(Path.of("/h/wall.pingwall"), new Home(Path.of("/h")).firstBoard());
    }
}
