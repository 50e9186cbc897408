package io.pingwall.probe;

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
        TIMEOUT("no answer in time"),
        NETWORK_UNREACHABLE("network unreachable"),
        HOST_UNREACHABLE("host unreachable"),
        PORT_UNREACHABLE("port unreachable"),
        PROHIBITED("administratively prohibited"),
        TTL_EXCEEDED("time to live exceeded"),
        TOO_BIG("too big for the path and must not be fragmented"),
        SWALLOWED("swallowed on the way for its size, and no router says so"),
        OTHER_ICMP("ICMP error"),
        REFUSED("connection refused");

        private final String text;

        Loss(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /// Why it was not asked.
    enum Cause {
        NOT_YET("not asked yet"),
        PAUSED("paused"),
        RESUMED("not asked since it was resumed"),
        RESOLVING("its name is being resolved"),
        UNRESOLVED("its name does not resolve"),
        NO_ROUTE("this machine has no route to it"),
        NO_PERMISSION("this machine may not send pings"),
        NO_BUFFER("this machine had no room to send"),
        TOO_BIG("the packet is larger than this machine's own link takes"),
        OVERRUN("this machine dropped answers before they were read"),
        LATE("the monitor was late"),
        ASLEEP("the machine was asleep or its clock stepped"),
        BROKEN("the check failed on this machine"),
        BUDGET("the polite budget for packets was spent"),
        RATE_LIMITED("the network limits how often it answers");

        private final String text;

        Cause(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /// One line for a person, such as `host unreachable, says 10.0.0.1`.
    default String text() {
        return switch (this) {
            case Reply(var nanos, _) -> "answered in " + Math.round(nanos / 1e3) / 1e3 + " ms";
            case Lost(var loss, var sizes) when loss == Loss.SWALLOWED ->
                    loss.text() + ": " + sizes;
            case Lost(var loss, var by) ->
                    by.isEmpty() ? loss.text() : loss.text() + ", says " + by;
            case Unasked(var cause, var detail, _) ->
                    detail.isEmpty() ? cause.text() : cause.text() + ": " + detail;
        };
    }
}
