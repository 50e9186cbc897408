package io.pingwall.target;

import io.pingwall.language.Phrases;

/// Reads the one address of one host: an IPv4 or IPv6 address, or a name to be resolved. Any
/// thread.
public final class HostAddress {
    private static final Phrases SAY = Phrases.of(HostAddress.class);

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
            return new Reading.Bad(SAY.of("address-missing"));
        }
        return switch (Written.of(trimmed)) {
            case Written.One(var address) -> new Reading.Good(address.toCanonicalString());
            case Written.Named(var name) -> new Reading.Good(name);
            case Written.Many _ ->
                    new Reading.Bad(SAY.of("several-addresses", Written.quoted(trimmed)));
            case Written.Wrong(var sentence) -> new Reading.Bad(sentence);
        };
    }
}
