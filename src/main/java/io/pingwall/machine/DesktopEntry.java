package io.pingwall.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// On Linux: a file in the folder that desktops start programs from (Desktop Application Autostart
/// Specification), in the form of the Desktop Entry Specification.
final class DesktopEntry implements LoginEntry {
    private final EntryFile file;

    DesktopEntry(Path file) {
        this.file = new EntryFile(file);
    }

    /// Some desktops write into the file what others remove it for.
    @Override
    public boolean isOn() throws IOException {
        var text = file.text();
        return !text.isBlank()
                && text.lines()
                        .map(line -> line.replaceAll("\\s*=\\s*", "=").strip())
                        .noneMatch(line ->
                                line.equals("Hidden=true")
                                        || line.equals("X-GNOME-Autostart-enabled=false"));
    }

    @Override
    public void write(List<String> command) throws IOException {
        file.write(
                """
                [Desktop Entry]
                Type=Application
                Name=Pingwall
                Exec=%s
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """
                        .formatted(exec(command)));
    }

    @Override
    public void remove() throws IOException {
        file.remove();
    }

    /// Quoted as the value of `Exec` is: once for the command, once for the file.
    static String exec(List<String> command) {
        return command.stream()
                .map(word -> word.replaceAll("([\"`$\\\\])", "\\\\$1").replace("%", "%%"))
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(" "))
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r");
    }
}
