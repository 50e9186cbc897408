package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The calls into the C library that an ICMP socket needs, through `java.lang.foreign`.
///
/// One object a thread: it holds the memory that `errno` is left in. A call that fails returns
/// `-errno`, never an exception. The first use links all calls, which takes up to 0.3 s.
final class Libc {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final long ERRNO = STATE.byteOffset(PathElement.groupElement("errno"));

    private static final ValueLayout.OfInt INT = JAVA_INT;
    private static final ValueLayout.OfLong LONG = JAVA_LONG;

    private static final MethodHandle SOCKET = find("socket", INT, INT, INT, INT);
    private static final MethodHandle BIND = find("bind", INT, INT, ADDRESS, INT);
    private static final MethodHandle GETSOCKNAME = find("getsockname", INT, INT, ADDRESS, ADDRESS);
    private static final MethodHandle CLOSE = find("close", INT, INT);
    private static final MethodHandle SETSOCKOPT =
            find("setsockopt", INT, INT, INT, INT, ADDRESS, INT);
    private static final MethodHandle GETSOCKOPT =
            find("getsockopt", INT, INT, INT, INT, ADDRESS, ADDRESS);
    private static final MethodHandle SENDMMSG = find("sendmmsg", INT, INT, ADDRESS, INT, INT);
    private static final MethodHandle RECVMMSG =
            find("recvmmsg", INT, INT, ADDRESS, INT, INT, ADDRESS);
    private static final MethodHandle PPOLL = find("ppoll", INT, ADDRESS, LONG, ADDRESS, ADDRESS);
    private static final MethodHandle EVENTFD = find("eventfd", INT, INT, INT);
    private static final MethodHandle READ = find("read", LONG, INT, ADDRESS, LONG);
    private static final MethodHandle WRITE = find("write", LONG, INT, ADDRESS, LONG);

    private final MemorySegment state;
    private final MemorySegment value;
    private final MemorySegment length;
    private final MemorySegment timespec;

    Libc(Arena arena) {
        state = arena.allocate(STATE);
        value = arena.allocate(64, 8);
        length = arena.allocate(JAVA_INT);
        timespec = arena.allocate(16, 8);
    }

    @SuppressWarnings("restricted")
    private static MethodHandle find(String name, MemoryLayout result, MemoryLayout... arguments) {
        var symbol =
                LINKER.defaultLookup()
                        .find(name)
                        .orElseThrow(() -> new UnsatisfiedLinkError(name + " is not in libc"));
        return LINKER.downcallHandle(
                symbol,
                FunctionDescriptor.of(result, arguments),
                Linker.Option.captureCallState("errno"));
    }

    int socket(int family, int type, int protocol) {
        try {
            return result((int) SOCKET.invokeExact(state, family, type, protocol));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int bind(int fd, MemorySegment address) {
        try {
            return result((int) BIND.invokeExact(state, fd, address, (int) address.byteSize()));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int getsockname(int fd, MemorySegment address) {
        length.set(JAVA_INT, 0, (int) address.byteSize());
        try {
            return result((int) GETSOCKNAME.invokeExact(state, fd, address, length));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int close(int fd) {
        try {
            return result((int) CLOSE.invokeExact(state, fd));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int setOption(int fd, int level, int option, int number) {
        value.set(JAVA_INT, 0, number);
        return setOption(fd, level, option, value.asSlice(0, Integer.BYTES));
    }

    int setOption(int fd, int level, int option, MemorySegment memory) {
        try {
            return result(
                    (int)
                            SETSOCKOPT.invokeExact(
                                    state, fd, level, option, memory, (int) memory.byteSize()));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// One of the 32-bit words of a socket option; negative where it can't be read.
    long getOption(int fd, int level, int option, int word, int words) {
        length.set(JAVA_INT, 0, words * Integer.BYTES);
        try {
            int failed =
                    result((int) GETSOCKOPT.invokeExact(state, fd, level, option, value, length));
            return failed < 0
                    ? failed
                    : Integer.toUnsignedLong(value.getAtIndex(JAVA_INT, (long) word));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @param messages an array of `mmsghdr`
    /// @return how many went out; `-errno` where the first did not
    int sendmmsg(int fd, MemorySegment messages, int count, int flags) {
        try {
            return result((int) SENDMMSG.invokeExact(state, fd, messages, count, flags));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @param messages an array of `mmsghdr`
    int recvmmsg(int fd, MemorySegment messages, int count, int flags) {
        try {
            return result(
                    (int)
                            RECVMMSG.invokeExact(
                                    state, fd, messages, count, flags, MemorySegment.NULL));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @param polled an array of `pollfd`
    /// @param nanos how long to wait at most; negative for as long as it takes
    int ppoll(MemorySegment polled, long count, long nanos) {
        MemorySegment limit = nanos < 0 ? MemorySegment.NULL : timespec;
        timespec.setAtIndex(JAVA_LONG, 0, nanos / 1_000_000_000);
        timespec.setAtIndex(JAVA_LONG, 1, nanos % 1_000_000_000);
        try {
            return result((int) PPOLL.invokeExact(state, polled, count, limit, MemorySegment.NULL));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int eventfd() {
        try {
            return result(
                    (int) EVENTFD.invokeExact(state, 0, Linux.SOCK_NONBLOCK | Linux.SOCK_CLOEXEC));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int readLong(int fd) {
        try {
            return result((int) (long) READ.invokeExact(state, fd, value, 8L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int writeLong(int fd, long number) {
        value.set(JAVA_LONG, 0, number);
        try {
            return result((int) (long) WRITE.invokeExact(state, fd, value, 8L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private int result(int returned) {
        return returned >= 0 ? returned : -state.get(JAVA_INT, ERRNO);
    }

    private static AssertionError unexpected(Throwable e) {
        // invokeExact declares Throwable; a call into C throws nothing of its own
        return new AssertionError(e);
    }
}
