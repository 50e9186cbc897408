package io.pingwall.probe.bench;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The processes that a way started, by number, as long as they run. Any thread.
final class Children {
    private final Set<Long> running = ConcurrentHashMap.newKeySet();
    private volatile boolean any;

    Process start(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        running.add(process.pid());
        any = true;
        return process;
    }

    Set<Long> running() {
        return running;
    }

    /// Whether there ever was one, however short its life.
    boolean any() {
        return any;
    }
}
