package io.pingwall.probe.icmp.engine;

import io.pingwall.probe.Means;
import io.pingwall.probe.Outcome;

/// How one system sends and hears echoes. Everything in it belongs to the engine's thread, but for
/// [#means] and [#wake], which any thread may call.
public interface Transport extends AutoCloseable {
    /// Ends a flight: tells whoever asked.
    @FunctionalInterface
    interface Ending {
        void end(Flight flight, Outcome outcome);
    }

    /// Opens a transport; called on the engine's thread.
    @FunctionalInterface
    interface Opening {
        Transport open(Ending ending);
    }

    Means means();

    /// Sends the flight as soon as there is room, or ends it at once with why it could not be sent.
    void launch(Flight flight);

    /// Takes in all that has come, then gives up what was overdue before it began to: a thread that
    /// was kept from running never turns an answer that waits to be read into a loss.
    void settle();

    /// Waits until something comes, a timeout is due or somebody wakes it.
    void rest();

    /// Cuts a rest short, also one that is about to begin; without effect once closed.
    void wake();

    /// Ends what is still under way as broken, and gives everything back to the system.
    @Override
    void close();
}
