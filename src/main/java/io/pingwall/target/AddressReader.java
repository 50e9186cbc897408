package io.pingwall.target;

import static io.pingwall.target.Written.quoted;

import inet.ipaddr.IPAddress;

import io.pingwall.target.Written.One;
import io.pingwall.target.Written.Wrong;

import java.util.regex.Pattern;

/// Tells addresses, ranges, networks and names apart, and says what is wrong with the rest.
final class AddressReader {
    private static final Pattern NO_LETTER = Pattern.compile("[0-9.\\-]+");
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    private AddressReader() {}

    static Written read(String text) {
        if (text.contains("://")) {
            return new Wrong(
                    quoted(text) + " is a web address: write only the host name that is in it.");
        }
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        var bare = bracketed ? text.substring(1, text.length() - 1) : text;
        if (bare.indexOf('*') >= 0 || bare.indexOf('?') >= 0) {
            return new Wrong(
                    quoted(text)
                            + " has a wildcard: write a network such as 10.0.0.0/24,"
                            + " or a range such as 10.0.0.1-50.");
        }
        if (bare.startsWith("[") || colons(bare) == 1) {
            return new Wrong(quoted(text) + " has a port: write the address without it.");
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
            return new Wrong(
                    quoted(text)
                            + " is not an IPv6 address: it takes up to eight groups of hex digits,"
                            + " such as fd00::1.");
        }
        return new Wrong(
                quoted(text)
                        + " is not an IPv4 address: it takes four numbers from 0 to 255 without"
                        + " leading zeros, such as 10.0.0.1.");
    }

    private static Written address(String text, IPAddress address) {
        if (address.isAnyLocal() || address.isMulticast() || isBroadcast(address)) {
            return new Wrong(
                    quoted(text) + " does not belong to one host: write the host's own address.");
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
