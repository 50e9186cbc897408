package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Keeps a raw socket from being handed every ICMP packet of the machine: only echo replies with
/// our identifier pass. Errors come through the error queue, which no filter touches.
///
/// Without it our own requests come back on loopback and halve the receive buffer (measured).
final class RawFilter {
    /// Classic BPF: code, jump if true, jump if false, operand.
    private record Instruction(int code, int yes, int no, int operand) {}

    private static final int LOAD_HALF_INDIRECT = 0x48;
    private static final int LOAD_HALF = 0x28;
    private static final int LOAD_HEADER_LENGTH = 0xb1;
    private static final int JUMP_EQUAL = 0x15;
    private static final int RETURN = 0x06;
    private static final int IDENTIFIER = 4;
    private static final int WHOLE = 0x40000;
    private static final int INSTRUCTION_BYTES = 8;

    private RawFilter() {}

    static void attach(Libc libc, int fd, Family family, int identifier) {
        try (var arena = Arena.ofConfined()) {
            passRepliesOnly(libc, fd, family, arena);
            var program = family == Family.IPV4 ? ipv4(identifier) : ipv6(identifier);
            libc.setOption(fd, Linux.SOL_SOCKET, Linux.SO_ATTACH_FILTER, assemble(program, arena));
        }
    }

    /// A set bit blocks that type, in both families.
    private static void passRepliesOnly(Libc libc, int fd, Family family, Arena arena) {
        if (family == Family.IPV4) {
            libc.setOption(fd, Linux.SOL_RAW, Linux.ICMP_FILTER, ~(1 << family.echoReply));
            return;
        }
        var blocked = arena.allocate(32, 4);
        blocked.fill((byte) 0xff);
        int word = family.echoReply / Integer.SIZE;
        blocked.setAtIndex(JAVA_INT, word, ~(1 << (family.echoReply % Integer.SIZE)));
        libc.setOption(fd, family.protocol, Linux.ICMP_FILTER, blocked);
    }

    /// A raw IPv4 packet starts with its IP header.
    private static Instruction[] ipv4(int identifier) {
        return new Instruction[] {
            new Instruction(LOAD_HEADER_LENGTH, 0, 0, 0),
            new Instruction(LOAD_HALF_INDIRECT, 0, 0, IDENTIFIER),
            new Instruction(JUMP_EQUAL, 0, 1, identifier),
            new Instruction(RETURN, 0, 0, WHOLE),
            new Instruction(RETURN, 0, 0, 0)
        };
    }

    private static Instruction[] ipv6(int identifier) {
        return new Instruction[] {
            new Instruction(LOAD_HALF, 0, 0, IDENTIFIER),
            new Instruction(JUMP_EQUAL, 0, 1, identifier),
            new Instruction(RETURN, 0, 0, WHOLE),
            new Instruction(RETURN, 0, 0, 0)
        };
    }

    /// A `sock_fprog`: how many instructions, and where they are.
    private static MemorySegment assemble(Instruction[] program, Arena arena) {
        var code = arena.allocate((long) INSTRUCTION_BYTES * program.length, 8);
        for (int i = 0; i < program.length; i++) {
            long at = (long) i * INSTRUCTION_BYTES;
            code.set(JAVA_SHORT, at, (short) program[i].code);
            code.set(JAVA_BYTE, at + 2, (byte) program[i].yes);
            code.set(JAVA_BYTE, at + 3, (byte) program[i].no);
            code.set(JAVA_INT, at + 4, program[i].operand);
        }
        var header = arena.allocate(16, 8);
        header.set(JAVA_SHORT, 0, (short) program.length);
        header.set(ADDRESS, 8, code);
        return header;
    }
}
