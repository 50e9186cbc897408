package io.pingwall.probe;

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
        DATAGRAM("unprivileged ICMP socket"),
        RAW("raw ICMP socket"),
        SYSTEM_API("the system's own ICMP service"),
        PROGRAM("the system's ping program"),
        NONE("no way");

        private final String text;

        Way(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    public boolean canPing() {
        return ipv4 != Way.NONE || ipv6 != Way.NONE;
    }
}
