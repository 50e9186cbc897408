package io.pingwall.probe.icmp.mac;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.net.InetAddress;

/// What the engine needs of the system: ICMP sockets, a wait that can be cut short, two clocks.
/// Belongs to the engine's thread, but for [#wake].
interface Sockets extends AutoCloseable {
    /// Opens an unprivileged ICMP socket that stamps what comes in.
    ///
    /// @param source what it is to send from; none where routing picks that
    /// @return a file descriptor, or `-errno`
    int open(Family family, @Nullable InetAddress source);

    /// @return what the option holds, or `-errno`
    int option(int fd, int level, int option);

    /// @return 0 or more, or `-errno`
    int setOption(int fd, int level, int option, int value);

    /// @param header the `msghdr` of the request
    /// @return 0 or more, or `-errno`
    int send(int fd, MemorySegment header);

    /// Never waits.
    ///
    /// @return the packet's bytes, or `-errno`
    int receive(int fd, Message message);

    /// Waits until one of the sockets has something to read or somebody wakes it.
    ///
    /// @param millis -1 for as long as it takes
    void await(int[] fds, int millis);

    /// Any thread; without effect once closed.
    void wake();

    /// [System#nanoTime].
    long nanoTime();

    /// `mach_absolute_time`: the clock that the kernel stamps arrivals with.
    long ticks();

    /// Ticks as nanoseconds.
    long nanos(long ticks);

    /// Closes the sockets too.
    @Override
    void close();
}
