package io.pingwall.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// On macOS: a property list that launchd reads when the user logs in (launchd.plist(5)).
final class LaunchAgent implements LoginEntry {
    private static final Pattern DISABLED =
            Pattern.compile("<key>\\s*Disabled\\s*</key>\\s*<true\\s*/>");

    private final EntryFile file;

    LaunchAgent(Path file) {
        this.file = new EntryFile(file);
    }

    @Override
    public boolean isOn() throws IOException {
        var text = file.text();
        return !text.isBlank() && !DISABLED.matcher(text).find();
    }

    @Override
    public void write(List<String> command) throws IOException {
        file.write(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                    <key>Label</key>
                    <string>io.pingwall</string>
                    <key>ProgramArguments</key>
                    <array>
                %s
                    </array>
                    <key>RunAtLoad</key>
                    <true/>
                    <key>LimitLoadToSessionType</key>
                    <string>Aqua</string>
                    <key>ProcessType</key>
                    <string>Interactive</string>
                </dict>
                </plist>
                """
                        .formatted(
                                command.stream()
                                        .map(word -> "        <string>" + xml(word) + "</string>")
                                        .collect(Collectors.joining("\n"))));
    }

    @Override
    public void remove() throws IOException {
        file.remove();
    }

    private static String xml(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
