package io.pingwall.probe.icmp.mac;

/// Numbers of Darwin's own headers, the same on Apple silicon and Intel.
final class Darwin {
    // sys/socket.h
    static final int AF_INET = 2;
    static final int AF_INET6 = 30;
    static final int SOCK_DGRAM = 2;
    static final int SOL_SOCKET = 0xffff;
    static final int SO_TIMESTAMP_MONOTONIC = 0x0800;
    static final int SO_SNDBUF = 0x1001;
    static final int SO_RCVBUF = 0x1002;
    static final int SCM_TIMESTAMP_MONOTONIC = 0x04;
    static final int MSG_DONTWAIT = 0x80;

    // netinet/in.h
    static final int IPPROTO_IP = 0;
    static final int IPPROTO_ICMP = 1;
    static final int IPPROTO_IPV6 = 41;
    static final int IPPROTO_FRAGMENT = 44;
    static final int IPPROTO_ICMPV6 = 58;
    static final int IP_TOS = 3;
    static final int IP_TTL = 4;
    static final int IP_DONTFRAG = 28;

    // netinet/ip.h
    static final int IPDEFTTL = 64;

    // netinet6/in6.h, as of RFC 3542
    static final int IPV6_TCLASS = 36;
    static final int IPV6_RECVHOPLIMIT = 37;
    static final int IPV6_PKTINFO = 46;
    static final int IPV6_HOPLIMIT = 47;
    static final int IPV6_DONTFRAG = 62;

    // sys/fcntl.h
    static final int F_SETFD = 2;
    static final int F_SETFL = 4;
    static final int FD_CLOEXEC = 1;
    static final int O_NONBLOCK = 0x0004;

    // sys/poll.h
    static final short POLLIN = 0x0001;

    // sys/errno.h
    static final int EPERM = 1;
    static final int ENXIO = 6;
    static final int ENOMEM = 12;
    static final int EACCES = 13;
    static final int EINVAL = 22;
    static final int EAGAIN = 35;
    static final int EMSGSIZE = 40;
    static final int EPROTONOSUPPORT = 43;
    static final int EPFNOSUPPORT = 46;
    static final int EAFNOSUPPORT = 47;
    static final int EADDRNOTAVAIL = 49;
    static final int ENETDOWN = 50;
    static final int ENETUNREACH = 51;
    static final int ENOBUFS = 55;
    static final int EHOSTDOWN = 64;
    static final int EHOSTUNREACH = 65;

    private Darwin() {}
}
