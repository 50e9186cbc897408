package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// The calls into the C library that an ICMP socket needs, through `java.lang.foreign`.
///
/// One object a thread: it holds the memory that `errno` is left in. A call that fails returns
/// `-errno`, never an exception. The first use links the calls, which takes a tenth of a second.
final class Libc {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final long ERRNO = STATE.byteOffset(PathElement.groupElement("errno"));

    /// The calling conventions of Linux (System V ABI for x86-64, section 3.2.3; AAPCS64, section
    /// 6.4) hand numbers and addresses over in registers, and a function looks at no more of them
    /// than it declares. So one shape serves every call, and is linked once.
    private static final FunctionDescriptor SHAPE =
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

    private static final MethodHandle SOCKET = find("socket");
    private static final MethodHandle BIND = find("bind");
    private static final MethodHandle GETSOCKNAME = find("getsockname");
    private static final MethodHandle CLOSE = find("close");
    private static final MethodHandle SETSOCKOPT = find("setsockopt");
    private static final MethodHandle GETSOCKOPT = find("getsockopt");
    private static final MethodHandle SENDMMSG = find("sendmmsg");
    private static final MethodHandle RECVMMSG = find("recvmmsg");
    private static final MethodHandle PPOLL = find("ppoll");
    private static final MethodHandle EVENTFD = find("eventfd");
    private static final MethodHandle READ = find("read");
    private static final MethodHandle WRITE = find("write");

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
    private static MethodHandle find(String name) {
        var symbol =
                LINKER.defaultLookup()
                        .find(name)
                        .orElseThrow(() -> new UnsatisfiedLinkError(name + " is not in libc"));
        return LINKER.downcallHandle(symbol, SHAPE, Linker.Option.captureCallState("errno"));
    }

    int socket(int family, int type, int protocol) {
        try {
            return result(
                    (long)
                            SOCKET.invokeExact(
                                    state, (long) family, (long) type, (long) protocol, 0L, 0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int bind(int fd, MemorySegment address) {
        try {
            return result(
                    (long)
                            BIND.invokeExact(
                                    state,
                                    (long) fd,
                                    address.address(),
                                    address.byteSize(),
                                    0L,
                                    0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int getsockname(int fd, MemorySegment address) {
        length.set(JAVA_INT, 0, (int) address.byteSize());
        try {
            return result(
                    (long)
                            GETSOCKNAME.invokeExact(
                                    state, (long) fd, address.address(), length.address(), 0L, 0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int close(int fd) {
        try {
            return result((long) CLOSE.invokeExact(state, (long) fd, 0L, 0L, 0L, 0L));
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
                    (long)
                            SETSOCKOPT.invokeExact(
                                    state,
                                    (long) fd,
                                    (long) level,
                                    (long) option,
                                    memory.address(),
                                    memory.byteSize()));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// One of the 32-bit words of a socket option; negative where it can't be read.
    long getOption(int fd, int level, int option, int word, int words) {
        length.set(JAVA_INT, 0, words * Integer.BYTES);
        try {
            int failed =
                    result(
                            (long)
                                    GETSOCKOPT.invokeExact(
                                            state,
                                            (long) fd,
                                            (long) level,
                                            (long) option,
                                            value.address(),
                                            length.address()));
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
            return result(
                    (long)
                            SENDMMSG.invokeExact(
                                    state,
                                    (long) fd,
                                    messages.address(),
                                    (long) count,
                                    (long) flags,
                                    0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @param messages an array of `mmsghdr`
    int recvmmsg(int fd, MemorySegment messages, int count, int flags) {
        try {
            return result(
                    (long)
                            RECVMMSG.invokeExact(
                                    state,
                                    (long) fd,
                                    messages.address(),
                                    (long) count,
                                    (long) flags,
                                    0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @param polled an array of `pollfd`
    /// @param nanos how long to wait at most; negative for as long as it takes
    int ppoll(MemorySegment polled, long count, long nanos) {
        long limit = nanos < 0 ? 0 : timespec.address();
        timespec.setAtIndex(JAVA_LONG, 0, nanos / 1_000_000_000);
        timespec.setAtIndex(JAVA_LONG, 1, nanos % 1_000_000_000);
        try {
            return result((long) PPOLL.invokeExact(state, polled.address(), count, limit, 0L, 0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int eventfd() {
        try {
            return result(
                    (long)
                            EVENTFD.invokeExact(
                                    state,
                                    0L,
                                    (long) (Linux.SOCK_NONBLOCK | Linux.SOCK_CLOEXEC),
                                    0L,
                                    0L,
                                    0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int readLong(int fd) {
        try {
            return result((long) READ.invokeExact(state, (long) fd, value.address(), 8L, 0L, 0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int writeLong(int fd, long number) {
        value.set(JAVA_LONG, 0, number);
        try {
            return result((long) WRITE.invokeExact(state, (long) fd, value.address(), 8L, 0L, 0L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// A function that returns an `int` leaves the upper half of the register as it was.
    private int result(long returned) {
        int code = (int) returned;
        return code >= 0 ? code : -state.get(JAVA_INT, ERRNO);
    }

    private static AssertionError unexpected(Throwable e) {
        // invokeExact declares Throwable; a call into C throws nothing of its own
        return new AssertionError(e);
    }
}
