package io.pingwall.target;

import static io.pingwall.target.Written.quoted;

import inet.ipaddr.IPAddress;

import io.pingwall.language.Phrases;
import io.pingwall.target.Written.One;
import io.pingwall.target.Written.Wrong;

import java.util.regex.Pattern;

/// Tells addresses, ranges, networks and names apart, and says what is wrong with the rest.
final class AddressReader {
    private static final Phrases SAY = Phrases.of(AddressReader.class);

    private static final Pattern NO_LETTER = Pattern.compile("[0-9.\\-]+");
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    private AddressReader() {}

    static Written read(String text) {
        if (text.contains("://")) {
            return new Wrong(SAY.of("web-address", quoted(text)));
        }
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        var bare = bracketed ? text.substring(1, text.length() - 1) : text;
        if (bare.indexOf('*') >= 0 || bare.indexOf('?') >= 0) {
            return new Wrong(SAY.of("wildcard", quoted(text)));
        }
        if (bare.startsWith("[") || colons(bare) == 1) {
            return new Wrong(SAY.of("has-port", quoted(text)));
        }
        if (bare.indexOf('/') >= 0) {
            return RangeReader.network(bare);
        }
        return RangeReader.looksLikeRange(bare) ? RangeReader.range(bare) : single(bare);
    }

    private static Written single(String text) {
        boolean meantAsAddress =
                text.indexOf(':') >= 0
                        || ENDS_IN_NUMBER.matcher(text).matches()
                        || NO_LETTER.matcher(text).matches();
        if (!meantAsAddress) {
            return NameReader.read(text);
        }
        var address = StrictAddress.parse(text);
        if (address != null) {
            return address(text, address);
        }
        if (text.indexOf(':') >= 0) {
            return new Wrong(SAY.of("not-ipv6", quoted(text)));
        }
        return new Wrong(SAY.of("not-ipv4", quoted(text)));
    }

    private static Written address(String text, IPAddress address) {
        if (address.isAnyLocal() || address.isMulticast() || isBroadcast(address)) {
            return new Wrong(SAY.of("not-of-one-host", quoted(text)));
        }
        return new One(address);
    }

    private static boolean isBroadcast(IPAddress address) {
        return address.isIPv4() && address.isMax();
    }

    private static long colons(String text) {
        return text.chars().filter(c -> c == ':').count();
    }
}
