package io.pingwall;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `pingwall watch` at work in a namespace, and the changes that it tells.
final class Watching implements AutoCloseable {
    private final Process process;
    private final BufferedReader changes;

    /// @param interval also the timeout
    /// @param hosts what stands between the braces of each host in a board, or an address alone
    Watching(Namespaces network, Path folder, String interval, String... hosts) throws IOException {
        var board = new ArrayList<String>();
        board.add("title = \"Namespaces\"");
        board.add("[defaults]");
        board.add("interval = \"" + interval + "\"");
        board.add("timeout = \"" + interval + "\"");
        board.add("[[group]]");
        board.add("name = \"There\"");
        board.add("hosts = [");
        for (var host : hosts) {
            board.add("  { " + (host.contains("=") ? host : "address = \"" + host + "\"") + " },");
        }
        board.add("]");
        var file = Files.write(folder.resolve("net.pingwall"), board);
        process = network.pingwall("watch", "--json", file.toString());
        changes = process.inputReader();
    }

    /// Reads on to the change of `address` to `status`.
    String next(String address, String status) throws IOException {
        for (var line = changes.readLine(); line != null; line = changes.readLine()) {
            if (line.contains("\"address\":\"" + address + "\"")
                    && line.contains("\"to\":\"" + status + "\"")) {
                return line;
            }
        }
        throw new AssertionError(address + " never became " + status);
    }

    /// Ends it.
    ///
    /// @return what it still had to say
    List<String> end() {
        process.toHandle().destroy();
        return changes.lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.toHandle().destroy();
        changes.close();
    }
}
