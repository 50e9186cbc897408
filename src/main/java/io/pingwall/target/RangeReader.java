package io.pingwall.target;

import static io.pingwall.target.Written.quoted;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressSeqRange;

import io.pingwall.language.Phrases;
import io.pingwall.target.Written.Many;
import io.pingwall.target.Written.Wrong;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// Reads `10.0.0.1-50`, `10.0.0.1-10.0.1.20`, `10.0.0.0/24` and their IPv6 kin.
///
/// A network stands for the hosts in it, as with `fping -g`: an IPv4 network shorter than /31
/// leaves out its first address (the network's own) and its last (broadcast), RFC 3021 has the
/// reason for /31. An IPv6 network has no broadcast and is taken whole.
final class RangeReader {
    private static final Phrases SAY = Phrases.of(RangeReader.class);

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");
    private static final Pattern DIGITS_AND_DOTS = Pattern.compile("[0-9]*\\.[0-9.]*");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{1,4}");

    private RangeReader() {}

    /// A hyphen is common in names, so it makes a range only behind what is meant as an address.
    static boolean looksLikeRange(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen <= 0) {
            return false;
        }
        var left = text.substring(0, hyphen);
        return left.indexOf('%') < 0
                && (left.indexOf(':') >= 0 || DIGITS_AND_DOTS.matcher(left).matches());
    }

    static Written range(String text) {
        int hyphen = text.indexOf('-');
        var left = text.substring(0, hyphen).strip();
        var right = text.substring(hyphen + 1).strip();
        var first = StrictAddress.parse(left);
        var last = first == null ? null : end(first, right);
        if (first == null || last == null) {
            return new Wrong(SAY.of("not-a-range", quoted(text)));
        }
        if (first.isIPv4() != last.isIPv4()) {
            return new Wrong(SAY.of("range-mixes-families", quoted(text)));
        }
        if (first.compareTo(last) > 0) {
            return new Wrong(
                    SAY.of(
                            "range-runs-backwards",
                            quoted(text),
                            last.toCanonicalString(),
                            first.toCanonicalString()));
        }
        return many(first, last);
    }

    /// The end of a range: an address, or what takes the place of the last number of `first`.
    private static @Nullable IPAddress end(IPAddress first, String text) {
        if (first.isIPv4() && DIGITS.matcher(text).matches()) {
            int dot = first.toCanonicalString().lastIndexOf('.');
            return StrictAddress.parse(first.toCanonicalString().substring(0, dot + 1) + text);
        }
        if (first.isIPv6() && HEX.matcher(text).matches()) {
            var whole = first.toFullString();
            return StrictAddress.parse(whole.substring(0, whole.lastIndexOf(':') + 1) + text);
        }
        return text.indexOf('%') >= 0 ? null : StrictAddress.parse(text);
    }

    static Written network(String text) {
        var block = block(text);
        if (block == null) {
            return new Wrong(noNetwork(text));
        }
        boolean leavesOutEnds =
                block.getLower().isIPv4() && block.getCount().compareTo(BigInteger.TWO) > 0;
        return leavesOutEnds
                ? many(block.getLower().increment(1), block.getUpper().increment(-1))
                : new Many(block);
    }

    /// All addresses of a network, the ends included; null where `text` is none.
    static @Nullable IPAddressSeqRange block(String text) {
        int slash = text.indexOf('/');
        var address = StrictAddress.parse(text.substring(0, slash));
        var length = address == null ? null : length(text.substring(slash + 1), address);
        if (address == null || length == null || text.indexOf('%') >= 0) {
            return null;
        }
        var block = address.withoutPrefixLength().toPrefixBlock(length);
        return block.getLower()
                .withoutPrefixLength()
                .spanWithRange(block.getUpper().withoutPrefixLength());
    }

    static String noNetwork(String text) {
        return SAY.of("not-a-network", quoted(text));
    }

    /// A prefix length, also from a mask such as 255.255.255.0; null where it is neither.
    private static @Nullable Integer length(String text, IPAddress address) {
        if (DIGITS.matcher(text).matches()) {
            int length = Integer.parseInt(text);
            return length <= address.getBitCount() ? length : null;
        }
        var mask = StrictAddress.parse(text);
        return mask == null || mask.isIPv4() != address.isIPv4()
                ? null
                : mask.getBlockMaskPrefixLength(true);
    }

    private static Written many(IPAddress first, IPAddress last) {
        IPAddressSeqRange range = first.spanWithRange(last);
        return new Many(range);
    }
}
