package io.pingwall.probe.icmp.mac;

/// The sentences for where macOS opens no ICMP socket.
final class MacAdvice {
    private MacAdvice() {}

    /// A sandbox is all that is known to do this (sandbox(7)): else every user may.
    static String refused(int errno) {
        return "macOS refused an ICMP socket (error "
                + errno
                + "), which it gives every program that is not in a sandbox. Start the program from"
                + " a terminal, or let the system's ping program stand in.";
    }
}
