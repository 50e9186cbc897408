package io.pingwall.probe.icmp.windows;

import io.pingwall.probe.icmp.engine.Flight;

import java.lang.foreign.MemorySegment;

/// What the engine needs of the system: to send an echo from one of a number of places, and to be
/// told when that place's answer is in. Belongs to the engine's thread, but for [#wake].
interface IcmpService extends AutoCloseable {
    /// Opens a service that calls back, from within [#deliver] or [#await] only.
    @FunctionalInterface
    interface Opening {
        IcmpService open(Done done);
    }

    /// Is told that the answer of a place is in; exactly once for each that was sent.
    @FunctionalInterface
    interface Done {
        void done(int place);
    }

    /// @return 0, or why this family can't be used, as of `GetLastError`
    int open(Family family);

    /// Sends what the flight asks for, with its options. The place's reply buffer belongs to the
    /// system until it is done.
    ///
    /// @return 0 where it is under way, or why not, as of `GetLastError`
    int send(Flight flight, int place, int timeoutMillis);

    /// Makes a reply buffer readable once its place is done.
    ///
    /// @return 0 where there is a reply in it, or why not, as of `GetLastError`
    int parse(Family family, int place);

    MemorySegment reply(int place);

    /// Has everything called back that is done, without waiting.
    void deliver();

    /// Waits until something is done or somebody wakes it.
    ///
    /// @param millis -1 for as long as it takes
    void await(int millis);

    /// Any thread; without effect once closed.
    void wake();

    /// [System#nanoTime].
    long nanoTime();

    /// No place may be under way any more.
    @Override
    void close();
}
