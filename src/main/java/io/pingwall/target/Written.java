package io.pingwall.target;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressSeqRange;

import io.pingwall.language.Phrases;

/// What somebody wrote where an address belongs.
sealed interface Written {
    Phrases SAY = Phrases.of(Written.class);

    /// A single address, an IPv6 zone included.
    record One(IPAddress address) implements Written {}

    /// A name to be resolved, in lower case.
    record Named(String name) implements Written {}

    /// A range or a network, not written out.
    record Many(IPAddressSeqRange range) implements Written {}

    record Wrong(String sentence) implements Written {}

    static Written of(String text) {
        return AddressReader.read(text);
    }

    /// Whether it says where to send, with no need to resolve a name.
    default boolean numeric() {
        return this instanceof One || this instanceof Many;
    }

    /// `text` in quotes, cut to what fits into a sentence.
    static String quoted(String text) {
        return SAY.of("quoted", text.length() <= 40 ? text : text.substring(0, 30) + "…");
    }
}
