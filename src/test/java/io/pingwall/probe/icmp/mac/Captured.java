package io.pingwall.probe.icmp.mac;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;

/// Packets and structures as macOS hands them out, put together by hand from the documented
/// layouts.
final class Captured {
    /// From 192.0.2.7, time to live 57; `ip_len` 64 in host order, as Darwin leaves it.
    static final String IP_HEADER = "4500 4000 1234 0000 39 01 0000 c0000207 0a000005";

    /// A router at 10.9.9.9 sends an error.
    static final String ROUTER_HEADER = "4500 2400 1234 0000 fe 01 0000 0a090909 0a000005";

    /// What it quotes: our packet to 192.0.2.7.
    static final String QUOTED_HEADER = "4500 0054 4321 0000 01 01 0000 0a000005 c0000207";

    /// What a quote for IPv6 begins with: to fd00::7, hop limit 1, next header 58.
    static final String QUOTED_HEADER_6 =
            "60000000 0040 3a 01 fd000000000000000000000000000005 fd000000000000000000000000000007";

    /// sockaddr_in of 192.0.2.7 and 10.9.9.9, sockaddr_in6 of fd00::7 and fe80::1%4.
    static final String FROM_TARGET = "10 02 0000 c0000207 0000000000000000";

    static final String FROM_ROUTER = "10 02 0000 0a090909 0000000000000000";
    static final String FROM_TARGET_6 =
            "1c 1e 0000 00000000 fd000000000000000000000000000007 00000000";
    static final String FROM_ROUTER_6 =
            "1c 1e 0000 00000000 fd000000000000000000000000000001 00000000";

    /// SCM_TIMESTAMP, a timeval of 16 bytes.
    static final String WALL_STAMP = "1c000000 ffff0000 02000000 0100000000000000 0200000000000000";

    /// SCM_TIMESTAMP_MONOTONIC, 1,000,240 ticks.
    static final String STAMP = "14000000 ffff0000 04000000 3043 0f00 0000 0000";

    /// IPV6_HOPLIMIT, 61.
    static final String HOP_LIMIT = "10000000 29000000 2f000000 3d000000";

    private Captured() {}

    static byte[] bytes(String... hex) {
        return HexFormat.of().parseHex(String.join("", hex).replace(" ", ""));
    }

    static MemorySegment segment(String... hex) {
        return MemorySegment.ofArray(bytes(hex));
    }
}
