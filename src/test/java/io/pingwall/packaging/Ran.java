package io.pingwall.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// How a program ended.
///
/// @param said what it wrote, errors too
record Ran(int code, String said) {
    static Ran of(String... command) throws IOException, InterruptedException {
        return of(new ProcessBuilder(command));
    }

    static Ran of(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }
}
