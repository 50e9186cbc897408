package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/// The clock that Darwin stamps arrivals with; it stands still while the machine sleeps
/// (mach/mach_time.h).
///
/// @param numerator nanoseconds that `denominator` ticks take: 125 and 3 on Apple silicon, 1 and 1
///   on Intel
record MachClock(long numerator, long denominator) {
    /// Linked only where there is a Darwin.
    private static final class Calls {
        static final MethodHandle NOW =
                Libc.find("mach_absolute_time", FunctionDescriptor.of(JAVA_LONG));
        static final MethodHandle TIMEBASE =
                Libc.find("mach_timebase_info", FunctionDescriptor.of(JAVA_INT, ADDRESS));

        private Calls() {}
    }

    /// Asks how long a tick takes: `struct mach_timebase_info { u32 numer, denom }`.
    static MachClock ofThisMachine() {
        try (var arena = Arena.ofConfined()) {
            var info = arena.allocate(8, 4);
            int failed = (int) Calls.TIMEBASE.invokeExact(info);
            int numerator = info.get(JAVA_INT, 0);
            int denominator = info.get(JAVA_INT, 4);
            return failed != 0 || denominator == 0
                    ? new MachClock(1, 1)
                    : new MachClock(numerator, denominator);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    long now() {
        try {
            return (long) Calls.NOW.invokeExact();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /// Of the few seconds that a round trip takes at most.
    long nanos(long ticks) {
        return ticks * numerator / denominator;
    }
}
