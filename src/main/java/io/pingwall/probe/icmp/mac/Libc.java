package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/// The calls into libSystem that an ICMP socket needs, through `java.lang.foreign`.
///
/// One object a thread: it holds the memory that `errno` is left in. A call that fails returns
/// `-errno`, never an exception.
final class Libc {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final long ERRNO = STATE.byteOffset(PathElement.groupElement("errno"));

    private static final Linker.Option FAILS = Linker.Option.captureCallState("errno");

    private static final MethodHandle SOCKET = find("socket", ints(3), FAILS);
    private static final MethodHandle CLOSE = find("close", ints(1), FAILS);
    private static final MethodHandle PIPE =
            find("pipe", FunctionDescriptor.of(JAVA_INT, ADDRESS), FAILS);

    /// Of variable arity: Apple silicon passes what follows the second argument in another place.
    private static final MethodHandle FCNTL =
            find("fcntl", ints(3), FAILS, Linker.Option.firstVariadicArg(2));

    private static final MethodHandle SETSOCKOPT =
            find(
                    "setsockopt",
                    FunctionDescriptor.of(
                            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT),
                    FAILS);
    private static final MethodHandle GETSOCKOPT =
            find(
                    "getsockopt",
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS),
                    FAILS);
    private static final MethodHandle BIND =
            find("bind", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT), FAILS);
    private static final MethodHandle SENDMSG =
            find("sendmsg", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT), FAILS);
    private static final MethodHandle RECVMSG =
            find("recvmsg", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT), FAILS);
    private static final MethodHandle READ =
            find("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), FAILS);
    private static final MethodHandle WRITE =
            find("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), FAILS);

    /// `nfds_t` is an unsigned int (sys/poll.h, Darwin).
    private static final MethodHandle POLL =
            find("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT), FAILS);

    private final MemorySegment state;
    private final MemorySegment value;

    Libc(Arena arena) {
        state = arena.allocate(STATE);
        value = arena.allocate(64, 8);
    }

    private static FunctionDescriptor ints(int arguments) {
        var layouts = new MemoryLayout[arguments];
        Arrays.fill(layouts, JAVA_INT);
        return FunctionDescriptor.of(JAVA_INT, layouts);
    }

    @SuppressWarnings("restricted")
    static MethodHandle find(String name, FunctionDescriptor type, Linker.Option... options) {
        var symbol =
                LINKER.defaultLookup()
                        .find(name)
                        .orElseThrow(() -> new UnsatisfiedLinkError(name + " is not in libSystem"));
        return LINKER.downcallHandle(symbol, type, options);
    }

    int socket(int family, int type, int protocol) {
        try {
            return result((int) SOCKET.invokeExact(state, family, type, protocol));
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

    /// @param ends two ints: the one to read from, the one to write to
    int pipe(MemorySegment ends) {
        try {
            return result((int) PIPE.invokeExact(state, ends));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int fcntl(int fd, int command, int argument) {
        try {
            return result((int) FCNTL.invokeExact(state, fd, command, argument));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int setOption(int fd, int level, int option, int number) {
        value.set(JAVA_INT, 0, number);
        try {
            return result(
                    (int) SETSOCKOPT.invokeExact(state, fd, level, option, value, Integer.BYTES));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @return the number that the option holds, or `-errno`
    int getOption(int fd, int level, int option) {
        var length = value.asSlice(Long.BYTES);
        length.set(JAVA_INT, 0, Integer.BYTES);
        try {
            int failed =
                    result((int) GETSOCKOPT.invokeExact(state, fd, level, option, value, length));
            return failed < 0 ? failed : value.get(JAVA_INT, 0);
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

    int sendmsg(int fd, MemorySegment header, int flags) {
        try {
            return result((int) (long) SENDMSG.invokeExact(state, fd, header, flags));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int recvmsg(int fd, MemorySegment header, int flags) {
        try {
            return result((int) (long) RECVMSG.invokeExact(state, fd, header, flags));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// Reads up to 64 bytes and forgets them.
    int skip(int fd) {
        try {
            return result((int) (long) READ.invokeExact(state, fd, value, value.byteSize()));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int writeByte(int fd) {
        try {
            return result((int) (long) WRITE.invokeExact(state, fd, value, 1L));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @param polled an array of `pollfd`
    /// @param millis negative for as long as it takes
    int poll(MemorySegment polled, int count, int millis) {
        try {
            return result((int) POLL.invokeExact(state, polled, count, millis));
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
