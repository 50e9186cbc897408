package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;

/// What recvmsg(2) says besides the packet.
///
/// @param ticks `mach_absolute_time` of its arrival, by the kernel; 0 where there is none
/// @param hopLimit -1 where there is none
record ControlMessages(long ticks, int hopLimit) {
    /// A `cmsghdr`: `u32 cmsg_len, int cmsg_level, int cmsg_type` (sys/socket.h, Darwin). Its
    /// length counts the header; the next one starts on a multiple of four (`__DARWIN_ALIGN32`).
    static final int HEADER = 12;

    private static final int ALIGNMENT = 4;

    static ControlMessages read(MemorySegment control, int length) {
        long ticks = 0;
        int hopLimit = -1;
        int at = 0;
        while (at + HEADER <= length) {
            int size = control.get(JAVA_INT_UNALIGNED, at);
            if (size < HEADER || size > length - at) {
                break;
            }
            int level = control.get(JAVA_INT_UNALIGNED, at + 4L);
            int type = control.get(JAVA_INT_UNALIGNED, at + 8L);
            long data = (long) at + HEADER;
            int bytes = size - HEADER;
            if (level == Darwin.SOL_SOCKET
                    && type == Darwin.SCM_TIMESTAMP_MONOTONIC
                    && bytes >= Long.BYTES) {
                ticks = control.get(JAVA_LONG_UNALIGNED, data);
            } else if (level == Darwin.IPPROTO_IPV6
                    && type == Darwin.IPV6_HOPLIMIT
                    && bytes >= Integer.BYTES) {
                hopLimit = control.get(JAVA_INT_UNALIGNED, data);
            }
            at += Math.ceilDiv(size, ALIGNMENT) * ALIGNMENT;
        }
        return new ControlMessages(ticks, hopLimit);
    }
}
