package io.pingwall.probe.icmp.windows;

/// Numbers of the Windows SDK's headers, the same on x64 and ARM64.
final class Windows {
    // ws2def.h
    static final int AF_INET6 = 23;

    // handleapi.h
    static final long INVALID_HANDLE_VALUE = -1;

    // winbase.h
    static final int INFINITE = -1;

    // ipexport.h, IP_OPTION_INFORMATION
    static final int IP_FLAG_DF = 0x2;

    // ipexport.h, IP_STATUS; where IPv6 has another name for the same number it stands behind
    static final int IP_SUCCESS = 0;
    static final int IP_DEST_NET_UNREACHABLE = 11002; // IP_DEST_NO_ROUTE
    static final int IP_DEST_HOST_UNREACHABLE = 11003; // IP_DEST_ADDR_UNREACHABLE
    static final int IP_DEST_PROT_UNREACHABLE = 11004; // IP_DEST_PROHIBITED
    static final int IP_DEST_PORT_UNREACHABLE = 11005;
    static final int IP_NO_RESOURCES = 11006;
    static final int IP_HW_ERROR = 11008;
    static final int IP_PACKET_TOO_BIG = 11009;
    static final int IP_REQ_TIMED_OUT = 11010;
    static final int IP_BAD_ROUTE = 11012;
    static final int IP_TTL_EXPIRED_TRANSIT = 11013; // IP_HOP_LIMIT_EXCEEDED
    static final int IP_TTL_EXPIRED_REASSEM = 11014; // IP_REASSEMBLY_TIME_EXCEEDED
    static final int IP_PARAM_PROBLEM = 11015; // IP_PARAMETER_PROBLEM
    static final int IP_SOURCE_QUENCH = 11016;
    static final int IP_BAD_DESTINATION = 11018;
    static final int IP_DEST_UNREACHABLE = 11040;
    static final int IP_TIME_EXCEEDED = 11041;
    static final int IP_BAD_HEADER = 11042;
    static final int IP_UNRECOGNIZED_NEXT_HEADER = 11043;
    static final int IP_ICMP_ERROR = 11044;
    static final int IP_DEST_SCOPE_MISMATCH = 11045;
    static final int IP_GENERAL_FAILURE = 11050;

    // winerror.h
    static final int ERROR_ACCESS_DENIED = 5;
    static final int ERROR_NOT_ENOUGH_MEMORY = 8;
    static final int ERROR_NOT_SUPPORTED = 50;
    static final int ERROR_INVALID_PARAMETER = 87;
    static final int ERROR_IO_PENDING = 997;
    static final int ERROR_INVALID_NETNAME = 1214;
    static final int ERROR_NETWORK_UNREACHABLE = 1231;
    static final int ERROR_HOST_UNREACHABLE = 1232;
    static final int ERROR_PROTOCOL_UNREACHABLE = 1233;
    static final int ERROR_PORT_UNREACHABLE = 1234;
    static final int ERROR_NO_SYSTEM_RESOURCES = 1450;
    static final int WSAEACCES = 10013;
    static final int WSAEADDRNOTAVAIL = 10049;
    static final int WSAENETUNREACH = 10051;
    static final int WSAENOBUFS = 10055;
    static final int WSAEHOSTUNREACH = 10065;

    private Windows() {}
}
