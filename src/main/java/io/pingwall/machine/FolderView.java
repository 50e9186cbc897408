package io.pingwall.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Shows a folder in the system's own way. Waits for a program to start: never on the JavaFX
/// thread.
public final class FolderView {
    private static final long PATIENCE_SECONDS = 5;

    private FolderView() {}

    /// Whether it was shown, as far as the program tells.
    public static boolean open(Path folder) {
        var program = program(System.getProperty("os.name", ""));
        try {
            var started =
                    new ProcessBuilder(List.of(program, folder.toString()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            // Explorer ends with 1 whether it worked or not
            return !started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    || started.exitValue() == 0
                    || program.equals("explorer.exe");
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String program(String system) {
        if (system.startsWith("Windows")) {
            return "explorer.exe";
        }
        return system.startsWith("Mac") ? "open" : "xdg-open";
    }
}
