package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/// The sockets of the macOS that this program runs on.
final class SystemSockets implements Sockets {
    /// A stall of 100 ms at 100,000 answers a second fills the first; more than
    /// `kern.ipc.maxsockbuf` is refused, so it tries less.
    private static final int[] RECEIVE_BUFFERS = {4 << 20, 2 << 20, 1 << 20, 256 << 10};

    /// The largest packet and its address: as it is opened, a socket takes no more than
    /// `net.inet.raw.maxdgram`, 8 KiB (raw_ip.c, xnu).
    private static final int SEND_BUFFER = 128 << 10;

    /// A `pollfd`: `int fd, short events, short revents` (sys/poll.h).
    private static final int POLL_BYTES = 8;

    /// One of each family and the pipe; more where requests have sources of their own.
    private static final int USUALLY_POLLED = 3;

    private final Arena arena;
    private final Libc libc;
    private final MachClock clock = MachClock.ofThisMachine();
    private final Wakeup wakeup = new Wakeup();
    private final List<Integer> opened = new ArrayList<>();
    private MemorySegment polled;

    SystemSockets(Arena arena) {
        this.arena = arena;
        libc = new Libc(arena);
        polled = arena.allocate((long) POLL_BYTES * USUALLY_POLLED, 8);
    }

    @Override
    public int open(Family family, @Nullable InetAddress source) {
        int fd = libc.socket(family.number, Darwin.SOCK_DGRAM, family.protocol);
        if (fd < 0) {
            return fd;
        }
        int bound = source == null ? 0 : bind(fd, family, source);
        if (bound < 0) {
            libc.close(fd);
            return bound;
        }
        opened.add(fd);
        // no SOCK_CLOEXEC here
        libc.fcntl(fd, Darwin.F_SETFD, Darwin.FD_CLOEXEC);
        libc.fcntl(fd, Darwin.F_SETFL, Darwin.O_NONBLOCK);
        libc.setOption(fd, Darwin.SOL_SOCKET, Darwin.SO_TIMESTAMP_MONOTONIC, 1);
        if (family == Family.IPV6) {
            libc.setOption(fd, Darwin.IPPROTO_IPV6, Darwin.IPV6_RECVHOPLIMIT, 1);
        }
        libc.setOption(fd, Darwin.SOL_SOCKET, Darwin.SO_SNDBUF, SEND_BUFFER);
        for (int bytes : RECEIVE_BUFFERS) {
            if (libc.setOption(fd, Darwin.SOL_SOCKET, Darwin.SO_RCVBUF, bytes) >= 0) {
                break;
            }
        }
        return fd;
    }

    private int bind(int fd, Family family, InetAddress source) {
        try (var briefly = Arena.ofConfined()) {
            var address = briefly.allocate(family.sockaddrLength, 8);
            SocketAddress.write(address, source);
            return libc.bind(fd, address);
        }
    }

    @Override
    public int option(int fd, int level, int option) {
        return libc.getOption(fd, level, option);
    }

    @Override
    public int setOption(int fd, int level, int option, int value) {
        return libc.setOption(fd, level, option, value);
    }

    @Override
    public int send(int fd, MemorySegment header) {
        return libc.sendmsg(fd, header, Darwin.MSG_DONTWAIT);
    }

    @Override
    public int receive(int fd, Message message) {
        return libc.recvmsg(fd, message.prepared(), Darwin.MSG_DONTWAIT);
    }

    @Override
    public void await(int[] fds, int millis) {
        long bytes = (long) POLL_BYTES * (fds.length + 1);
        if (bytes > polled.byteSize()) {
            polled = arena.allocate(2 * bytes, 8);
        }
        poll(0, wakeup.fd());
        for (int i = 0; i < fds.length; i++) {
            poll(i + 1, fds[i]);
        }
        libc.poll(polled, fds.length + 1, millis);
        if (polled.get(JAVA_SHORT, 6) != 0) {
            wakeup.reset();
        }
    }

    private void poll(int index, int fd) {
        long at = (long) index * POLL_BYTES;
        polled.set(JAVA_INT, at, fd);
        polled.set(JAVA_SHORT, at + 4, Darwin.POLLIN);
        polled.set(JAVA_SHORT, at + 6, (short) 0);
    }

    @Override
    public void wake() {
        wakeup.wake();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public long ticks() {
        return clock.now();
    }

    @Override
    public long nanos(long ticks) {
        return clock.nanos(ticks);
    }

    @Override
    public void close() {
        opened.forEach(libc::close);
        wakeup.close();
    }
}
