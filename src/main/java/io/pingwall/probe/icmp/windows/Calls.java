package io.pingwall.probe.icmp.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/// The calls into iphlpapi.dll (icmpapi.h) and kernel32.dll (synchapi.h, handleapi.h), through
/// `java.lang.foreign`. A `HANDLE` is a long here, a `DWORD` and a `BOOL` an int, a `WORD` a short.
///
/// One object a thread: it holds the memory that `GetLastError` is left in.
final class Calls {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final long LAST_ERROR =
            STATE.byteOffset(PathElement.groupElement("GetLastError"));
    private static final Linker.Option FAILS = Linker.Option.captureCallState("GetLastError");

    private static final SymbolLookup IPHLPAPI = library("iphlpapi");
    private static final SymbolLookup KERNEL32 = library("kernel32");

    private static final FunctionDescriptor CREATE_FILE = FunctionDescriptor.of(JAVA_LONG);
    private static final MethodHandle ICMP_CREATE_FILE =
            find(IPHLPAPI, "IcmpCreateFile", CREATE_FILE, FAILS);
    private static final MethodHandle ICMP6_CREATE_FILE =
            find(IPHLPAPI, "Icmp6CreateFile", CREATE_FILE, FAILS);
    private static final MethodHandle ICMP_CLOSE_HANDLE =
            find(IPHLPAPI, "IcmpCloseHandle", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));

    /// Handle, event, APC routine, its context, two IPAddr, source and destination, data, its size,
    /// options, reply buffer, its size, timeout.
    private static final MethodHandle ICMP_SEND_ECHO_2_EX =
            find(
                    IPHLPAPI,
                    "IcmpSendEcho2Ex",
                    FunctionDescriptor.of(
                            JAVA_INT,
                            JAVA_LONG,
                            ADDRESS,
                            ADDRESS,
                            ADDRESS,
                            JAVA_INT,
                            JAVA_INT,
                            ADDRESS,
                            JAVA_SHORT,
                            ADDRESS,
                            ADDRESS,
                            JAVA_INT,
                            JAVA_INT),
                    FAILS);

    /// The same, but for two `sockaddr_in6` in the place of the IPAddr.
    private static final MethodHandle ICMP6_SEND_ECHO_2 =
            find(
                    IPHLPAPI,
                    "Icmp6SendEcho2",
                    FunctionDescriptor.of(
                            JAVA_INT,
                            JAVA_LONG,
                            ADDRESS,
                            ADDRESS,
                            ADDRESS,
                            ADDRESS,
                            ADDRESS,
                            ADDRESS,
                            JAVA_SHORT,
                            ADDRESS,
                            ADDRESS,
                            JAVA_INT,
                            JAVA_INT),
                    FAILS);

    private static final FunctionDescriptor PARSE =
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle ICMP_PARSE_REPLIES =
            find(IPHLPAPI, "IcmpParseReplies", PARSE, FAILS);
    private static final MethodHandle ICMP6_PARSE_REPLIES =
            find(IPHLPAPI, "Icmp6ParseReplies", PARSE, FAILS);

    private static final MethodHandle SLEEP_EX =
            find(KERNEL32, "SleepEx", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle WAIT_FOR_SINGLE_OBJECT_EX =
            find(
                    KERNEL32,
                    "WaitForSingleObjectEx",
                    FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT));
    private static final MethodHandle CREATE_EVENT =
            find(
                    KERNEL32,
                    "CreateEventW",
                    FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle SET_EVENT =
            find(KERNEL32, "SetEvent", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
    private static final MethodHandle CLOSE_HANDLE =
            find(KERNEL32, "CloseHandle", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));

    private final MemorySegment state;

    Calls(Arena arena) {
        state = arena.allocate(STATE);
    }

    @SuppressWarnings("restricted")
    private static SymbolLookup library(String name) {
        return SymbolLookup.libraryLookup(name, Arena.global());
    }

    @SuppressWarnings("restricted")
    private static MethodHandle find(
            SymbolLookup library, String name, FunctionDescriptor type, Linker.Option... options) {
        var symbol =
                library.find(name)
                        .orElseThrow(() -> new UnsatisfiedLinkError("Windows has no " + name));
        return LINKER.downcallHandle(symbol, type, options);
    }

    /// A `PIO_APC_ROUTINE`: context, status block, a reserved ULONG (winternl.h).
    ///
    /// @param target `(MemorySegment, MemorySegment, int)void`, which must not throw
    @SuppressWarnings("restricted")
    static MemorySegment apcRoutine(MethodHandle target, Arena arena) {
        return LINKER.upcallStub(
                target, FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT), arena);
    }

    static MethodType apcType() {
        return MethodType.methodType(
                void.class, MemorySegment.class, MemorySegment.class, int.class);
    }

    /// As of the call before.
    int lastError() {
        return state.get(JAVA_INT, LAST_ERROR);
    }

    long createFile(Family family) {
        try {
            return family == Family.IPV4
                    ? (long) ICMP_CREATE_FILE.invokeExact(state)
                    : (long) ICMP6_CREATE_FILE.invokeExact(state);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    void closeFile(long handle) {
        try {
            int _ = (int) ICMP_CLOSE_HANDLE.invokeExact(handle);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// What both families' calls take in common.
    ///
    /// @param options NULL where all is as the system has it
    record Request(
            long handle,
            MemorySegment routine,
            MemorySegment context,
            MemorySegment data,
            MemorySegment options,
            MemorySegment reply,
            int timeoutMillis) {}

    int sendEcho(Request request, int source, int destination) {
        try {
            return (int)
                    ICMP_SEND_ECHO_2_EX.invokeExact(
                            state,
                            request.handle,
                            MemorySegment.NULL,
                            request.routine,
                            request.context,
                            source,
                            destination,
                            request.data,
                            (short) request.data.byteSize(),
                            request.options,
                            request.reply,
                            (int) request.reply.byteSize(),
                            request.timeoutMillis);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int sendEcho6(Request request, MemorySegment source, MemorySegment destination) {
        try {
            return (int)
                    ICMP6_SEND_ECHO_2.invokeExact(
                            state,
                            request.handle,
                            MemorySegment.NULL,
                            request.routine,
                            request.context,
                            source,
                            destination,
                            request.data,
                            (short) request.data.byteSize(),
                            request.options,
                            request.reply,
                            (int) request.reply.byteSize(),
                            request.timeoutMillis);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @return how many replies are in the buffer
    int parseReplies(Family family, MemorySegment reply) {
        int size = (int) reply.byteSize();
        try {
            return family == Family.IPV4
                    ? (int) ICMP_PARSE_REPLIES.invokeExact(state, reply, size)
                    : (int) ICMP6_PARSE_REPLIES.invokeExact(state, reply, size);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// Runs every APC that is queued for this thread.
    void sleepAlertable() {
        try {
            int _ = (int) SLEEP_EX.invokeExact(0, 1);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// Waits for the event or an APC.
    void waitAlertable(long event, int millis) {
        try {
            int _ = (int) WAIT_FOR_SINGLE_OBJECT_EX.invokeExact(event, millis, 1);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// One that falls back by itself when a wait has seen it.
    static long createEvent() {
        try {
            return (long) CREATE_EVENT.invokeExact(MemorySegment.NULL, 0, 0, MemorySegment.NULL);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    static void setEvent(long event) {
        try {
            int _ = (int) SET_EVENT.invokeExact(event);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    static void closeHandle(long handle) {
        try {
            int _ = (int) CLOSE_HANDLE.invokeExact(handle);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static AssertionError unexpected(Throwable e) {
        // invokeExact declares Throwable; a call into C throws nothing of its own
        return new AssertionError(e);
    }
}
