package io.pingwall.probe;

import java.util.List;

/// The non-blocking way to ask many addresses for an echo: hand over a batch, be called back.
public interface Pinger extends AutoCloseable {
    /// Sends the batch as soon as possible and returns at once. Any thread may call it. Each echo
    /// is answered exactly once, on the pinger's own thread.
    void ask(List<Echo> batch);

    /// Sends each echo of the batch when it is due, which is some milliseconds ahead at most, and
    /// returns at once. A pinger that keeps no times sends all of it at once.
    default void ask(EchoBatch batch) {
        var echoes = batch.toList();
        batch.release();
        ask(echoes);
    }

    /// How this machine can ping, found out when the pinger was opened.
    Means means();

    /// Stops; echoes still under way are not answered any more.
    @Override
    void close();
}
