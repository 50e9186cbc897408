package io.pingwall.bench;

import io.pingwall.board.BoardFile;
import io.pingwall.target.Target;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Boards for hosts that exist nowhere.
public final class SyntheticBoard {
    private SyntheticBoard() {}

    /// Writes a board that asks each of them as often as it is to be, however many they are.
    ///
    /// @param targets with names and groups that need no escapes in TOML
    public static Path write(Path file, String title, List<Target> targets) throws IOException {
        Map<String, List<Target>> groups = new LinkedHashMap<>();
        for (var target : targets) {
            groups.computeIfAbsent(target.group(), _ -> new ArrayList<>()).add(target);
        }
        var text = new StringBuilder("title = \"%s\"\n".formatted(title));
        // those of no group stand before any table
        hosts(text, groups.getOrDefault("", List.of()));
        groups.remove("");
        text.append("[budget]\npackets-per-second = 0\nper-network = 0\n");
        groups.forEach((name, hosts) -> {
            text.append("[[group]]\nname = \"%s\"\n".formatted(name));
            hosts(text, hosts);
        });
        BoardFile.write(file, text.toString());
        return file;
    }

    private static void hosts(StringBuilder text, List<Target> hosts) {
        text.append("hosts = [\n");
        for (var host : hosts) {
            var tags = String.join("\", \"", host.tags());
            text.append(
                    "  { name = \"%s\", address = \"%s\", tags = [\"%s\"] },\n"
                            .formatted(host.name(), host.address(), tags));
        }
        text.append("]\n");
    }
}
