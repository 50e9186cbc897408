package io.pingwall.machine;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Windows' `reg.exe`, which reads and writes the registry; no shell is between.
@FunctionalInterface
interface Reg {
    /// @param code 0 where it did what it was told; other where it had to be ended, too
    record Answer(int code, String text) {}

    /// @param words what follows the program's name
    /// @throws IOException where there is no such program
    Answer run(List<String> words) throws IOException;

    Duration PATIENCE = Duration.ofSeconds(10);
    int MOST_BYTES = 1 << 16;

    static Answer of(String program, List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(words);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .execute(process::destroyForcibly);
        try (var out = process.getInputStream()) {
            process.getOutputStream().close();
            var text = new String(out.readNBytes(MOST_BYTES), Charset.defaultCharset());
            return new Answer(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
