package io.pingwall.probe.icmp.mac;

import io.pingwall.language.Phrases;

/// The sentences for where macOS opens no ICMP socket.
final class MacAdvice {
    private static final Phrases SAY = Phrases.of(MacAdvice.class);

    private MacAdvice() {}

    /// A sandbox is all that is known to do this (sandbox(7)): else every user may.
    static String refused(int errno) {
        return SAY.of("socket-refused", String.valueOf(errno));
    }
}
