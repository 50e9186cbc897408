package io.pingwall.target;

import inet.ipaddr.IPAddress;

import java.util.Comparator;

/// An address as a number, to compare it quickly: IPv4 before IPv6 before names, which are all
/// alike. An IPv6 zone does not count. Any thread.
///
/// @param family 4, 6, or [#NAME]
/// @param high the upper 64 bits of an IPv6 address; likewise `low`, which holds all of IPv4
public record AddressKey(int family, long high, long low) implements Comparable<AddressKey> {
    static final int NAME = 9;

    private static final AddressKey NAMED = new AddressKey(NAME, 0, 0);
    private static final Comparator<AddressKey> ORDER =
            Comparator.comparingInt(AddressKey::family)
                    .thenComparing(AddressKey::high, Long::compareUnsigned)
                    .thenComparing(AddressKey::low, Long::compareUnsigned);

    /// @param text an address or a name as a [Target] holds it
    public static AddressKey of(String text) {
        long quick = ipv4(text);
        if (quick >= 0) {
            return new AddressKey(4, 0, quick);
        }
        var address = text.indexOf(':') < 0 ? null : StrictAddress.parse(text);
        return address == null ? NAMED : of(address);
    }

    static AddressKey of(IPAddress address) {
        if (address.isIPv4()) {
            return new AddressKey(4, 0, address.toIPv4().longValue());
        }
        long high = 0;
        long low = 0;
        for (byte b : address.getBytes()) {
            high = high << 8 | low >>> 56;
            low = low << 8 | (b & 0xff);
        }
        return new AddressKey(6, high, low);
    }

    /// Whether it is an address, not a name that has yet to be resolved.
    public boolean isNumeric() {
        return family != NAME;
    }

    /// Four numbers between dots; -1 for all else. By hand, as a filter asks it of every host.
    private static long ipv4(String text) {
        long all = 0;
        int number = 0;
        int digits = 0;
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < 3) {
                number = number * 10 + (c - '0');
                digits++;
            } else if (c == '.' && digits > 0 && number <= 255 && dots < 3) {
                all = all << 8 | number;
                number = 0;
                digits = 0;
                dots++;
            } else {
                return -1;
            }
        }
        return dots == 3 && digits > 0 && number <= 255 ? all << 8 | number : -1;
    }

    @Override
    public int compareTo(AddressKey other) {
        return ORDER.compare(this, other);
    }
}
