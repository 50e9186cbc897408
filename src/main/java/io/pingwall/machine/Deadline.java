package io.pingwall.machine;

import java.io.IOException;
import java.nio.channels.Channel;
import java.time.Duration;

/// Closes a channel when its time is up, so that nobody waits for the other end for ever.
record Deadline(Thread watch) implements AutoCloseable {
    static Deadline of(Channel channel, Duration patience) {
        return new Deadline(
                Thread.startVirtualThread(() -> {
                    try {
                        Thread.sleep(patience);
                        channel.close();
                    } catch (InterruptedException | IOException e) {
                        // done in time, or closed already
                    }
                }));
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
