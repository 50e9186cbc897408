package io.pingwall.probe;

import io.pingwall.language.Phrases;

/// How this machine can ping.
///
/// @param advice where something is missing: which right, and the exact command that grants it;
///   else empty
/// @param command that command alone, to be copied; empty where none helps
public record Means(Way ipv4, Way ipv6, String advice, String command) {
    public Means(Way ipv4, Way ipv6, String advice) {
        this(ipv4, ipv6, advice, "");
    }

    /// The ways to send an echo request, best first.
    public enum Way {
        DATAGRAM,
        RAW,
        SYSTEM_API,
        PROGRAM,
        NONE;

        private static final Phrases SAY = Phrases.of(Way.class);

        public String text() {
            return SAY.of(this);
        }
    }

    public boolean canPing() {
        return ipv4 != Way.NONE || ipv6 != Way.NONE;
    }
}
