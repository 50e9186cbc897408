package io.pingwall.probe;

import io.pingwall.language.Phrases;

/// What came of asking once. A network failure is a value here, never an exception.
public sealed interface Outcome {
    /// It answered.
    ///
    /// @param nanos round trip in nanoseconds, from the kernel's stamps where it gives them
    /// @param ttl the answer's time to live or hop limit; -1 where unknown
    record Reply(long nanos, int ttl) implements Outcome {}

    /// It was asked and did not answer.
    ///
    /// @param by the router that sent the ICMP error, with what else it said; empty where nobody
    ///   said anything; for [Loss#SWALLOWED] the sizes that come through and that don't
    record Lost(Loss loss, String by) implements Outcome {}

    /// It was not asked, or our own machine spoilt the answer: says nothing about the target.
    ///
    /// @param detail what a person needs to know besides the cause; may be empty
    /// @param beats how many beats passed unasked
    record Unasked(Cause cause, String detail, int beats) implements Outcome {
        public Unasked(Cause cause, String detail) {
            this(cause, detail, 1);
        }
    }

    /// Why an answer is missing.
    enum Loss {
        TIMEOUT,
        NETWORK_UNREACHABLE,
        HOST_UNREACHABLE,
        PORT_UNREACHABLE,
        PROHIBITED,
        TTL_EXCEEDED,
        TOO_BIG,
        SWALLOWED,
        OTHER_ICMP,
        REFUSED;

        private static final Phrases SAY = Phrases.of(Loss.class);

        public String text() {
            return SAY.of(this);
        }
    }

    /// Why it was not asked.
    enum Cause {
        NOT_YET,
        PAUSED,
        RESUMED,
        RESOLVING,
        UNRESOLVED,
        NO_ROUTE,
        NO_PERMISSION,
        NO_BUFFER,
        TOO_BIG,
        OVERRUN,
        LATE,
        ASLEEP,
        BROKEN,
        BUDGET,
        RATE_LIMITED;

        private static final Phrases SAY = Phrases.of(Cause.class);

        public String text() {
            return SAY.of(this);
        }
    }

    /// One line for a person, such as `host unreachable, says 10.0.0.1`.
    default String text() {
        return OutcomeText.of(this);
    }
}
