package io.pingwall.command;

/// What the process says when it ends; the figures are fping's.
public final class ExitCode {
    public static final int OK = 0;
    public static final int SOME_UNREACHABLE = 1;
    public static final int UNRESOLVED = 2;
    public static final int BAD_ARGUMENTS = 3;
    public static final int NO_RIGHT_TO_PING = 4;

    /// A fault of ours; `EX_SOFTWARE` of sysexits.h.
    public static final int BROKEN = 70;

    /// The window that is open is locked with a PIN; `EX_NOPERM` of sysexits.h.
    public static final int LOCKED = 77;

    /// Ended by Ctrl+C before there was anything to say; 128 and the number of SIGINT.
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
