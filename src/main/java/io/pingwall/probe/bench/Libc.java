package io.pingwall.probe.bench;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;

/// What the C library tells of processor time: to the microsecond, where `/proc` and the runtime
/// count in hundredths of a second (getrusage(2)).
final class Libc {
    /// Whose time.
    enum Who {
        SELF(0),
        CHILDREN(-1),
        THREAD(1);

        private final int number;

        Who(int number) {
            this.number = number;
        }
    }

    private static final int SIGINT = 2;
    private static final int RUSAGE_BYTES = 144;

    private static final MethodHandle GETRUSAGE = find("getrusage", JAVA_INT, ADDRESS);
    private static final MethodHandle KILL = find("kill", JAVA_INT, JAVA_INT);
    private static final MethodHandle GETPAGESIZE = find("getpagesize");

    private Libc() {}

    @SuppressWarnings("restricted")
    private static MethodHandle find(String name, MemoryLayout... arguments) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(JAVA_INT, arguments));
    }

    /// Processor time used so far, user and system; of children those that ended and were waited
    /// for.
    static long cpuNanos(Who who) {
        try (var arena = Arena.ofConfined()) {
            var usage = arena.allocate(RUSAGE_BYTES, 8);
            int _ = (int) GETRUSAGE.invokeExact(who.number, usage);
            long seconds = usage.get(JAVA_LONG, 0) + usage.get(JAVA_LONG, 16);
            long micros = usage.get(JAVA_LONG, 8) + usage.get(JAVA_LONG, 24);
            return (seconds * 1_000_000 + micros) * 1_000;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /// Asks a process to end as Ctrl+C does.
    static void interrupt(Process process) {
        try {
            int _ = (int) KILL.invokeExact((int) process.pid(), SIGINT);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    static int pageSize() {
        try {
            return (int) GETPAGESIZE.invokeExact();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
