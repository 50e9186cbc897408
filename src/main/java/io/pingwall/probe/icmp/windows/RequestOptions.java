package io.pingwall.probe.icmp.windows;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.target.EchoOptions;

import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// What the IP header of a request shall hold, as the service takes it.
///
/// That is an `IP_OPTION_INFORMATION` of 16 bytes: `UCHAR Ttl, Tos, Flags, OptionsSize; PUCHAR
/// OptionsData` (ipexport.h, 64-bit). Some pages of the Windows SDK ask for the variant with a
/// pointer of 32 bits: the four bytes in front are the same, and behind them is nothing here.
final class RequestOptions {
    private static final Phrases SAY = Phrases.of(RequestOptions.class);

    static final int BYTES = 16;

    /// What Windows itself sends over IPv4 (`netsh interface ipv4 show global`), to be written out
    /// where only DF is asked for: the structure has no value that leaves it to the system.
    static final int USUAL_TTL = 128;

    /// Bytes of payload (`ping -l`, which refuses more).
    static final int LARGEST = 65_500;

    private static final long TTL = 0;
    private static final long FLAGS = 2;

    private RequestOptions() {}

    /// Why Windows can't send this; nothing where it can.
    ///
    /// It ignores `Tos` (the structure's page, and `ping /?` of `-v`), and it cuts up by itself
    /// what is too big over IPv6, where it has no such flag (`ping /?` of `-f`: IPv4 only).
    static Optional<Unasked> impossible(Family family, EchoOptions options) {
        if (options.tos() != 0) {
            return unasked(SAY.of("no-tos", String.valueOf(options.tos())));
        }
        if (options.dontFragment() && family == Family.IPV6) {
            return unasked(SAY.of("no-df"));
        }
        return options.size() > LARGEST
                ? unasked(SAY.of("too-large", String.valueOf(LARGEST)))
                : Optional.empty();
    }

    private static Optional<Unasked> unasked(String detail) {
        return Optional.of(new Unasked(Cause.BROKEN, detail));
    }

    /// Makes `memory` the structure.
    ///
    /// @return NULL instead where all is as the system has it
    static MemorySegment write(MemorySegment memory, EchoOptions options) {
        if (options.ttl() == 0 && !options.dontFragment()) {
            return MemorySegment.NULL;
        }
        memory.fill((byte) 0);
        memory.set(JAVA_BYTE, TTL, (byte) (options.ttl() == 0 ? USUAL_TTL : options.ttl()));
        memory.set(JAVA_BYTE, FLAGS, (byte) (options.dontFragment() ? Windows.IP_FLAG_DF : 0));
        return memory;
    }
}
