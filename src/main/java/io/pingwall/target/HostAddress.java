package io.pingwall.target;

/// Reads the one address of one host: an IPv4 or IPv6 address, or a name to be resolved. Any
/// thread.
public final class HostAddress {
    /// What came of reading.
    public sealed interface Reading {
        /// @param text the address as a [Target] holds it: IPv6 compressed (RFC 5952), all in lower
        ///   case, so that two ways to write one address are found to be the same
        record Good(String text) implements Reading {}

        record Bad(String sentence) implements Reading {}
    }

    private HostAddress() {}

    public static Reading read(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return new Reading.Bad(
                    "The address is missing: write an IPv4 or IPv6 address, or a host name.");
        }
        return switch (Written.of(trimmed)) {
            case Written.One(var address) -> new Reading.Good(address.toCanonicalString());
            case Written.Named(var name) -> new Reading.Good(name);
            case Written.Many _ ->
                    new Reading.Bad(
                            Written.quoted(trimmed)
                                    + " stands for several addresses: write one host for each.");
            case Written.Wrong(var sentence) -> new Reading.Bad(sentence);
        };
    }
}
