package io.pingwall.probe.bench;

/// A way to ask many addresses.
public enum Way {
    BLOCKING("blocking", "one call after another, each waits for its ping process"),
    PROCESS("process", "a ping process per address, all started, then waited for"),
    PLATFORM_THREAD("platform-thread", "a platform thread per address, each waits for its answers"),
    VIRTUAL_THREAD("virtual-thread", "a virtual thread per address, each waits for its answers"),
    ENGINE("engine", "Pingwall's engine: one thread, whole batches, nothing waits"),
    FPING("fping", "the fping program: one process, nothing waits");

    private final String text;
    private final String story;

    Way(String text, String story) {
        this.text = text;
        this.story = story;
    }

    /// What it is called on the command line and in JSON.
    public String text() {
        return text;
    }

    /// What it does, in half a line.
    public String story() {
        return story;
    }

    /// Whether it asks through a pinger of this process.
    boolean usesPinger() {
        return this == ENGINE || this == VIRTUAL_THREAD || this == PLATFORM_THREAD;
    }
}
