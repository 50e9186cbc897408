package io.pingwall.target;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// The address library with everything switched off that a person does not mean: `10.1`, hex and
/// octal numbers, wildcards, masks, empty text.
final class StrictAddress {
    private static final IPAddressStringParameters PARAMETERS = parameters();

    /// Interface names as Linux, macOS and Windows have them.
    private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9._@-]{1,32}");

    private StrictAddress() {}

    private static IPAddressStringParameters parameters() {
        var all = new IPAddressStringParameters.Builder();
        all.allowEmpty(false)
                .allowAll(false)
                .allowSingleSegment(false)
                .allowPrefix(false)
                .allowMask(false)
                .allowPrefixOnly(false)
                .allowWildcardedSeparator(false)
                .setRangeOptions(RangeParameters.NO_RANGE)
                .allow_inet_aton(false);
        all.getIPv4AddressParametersBuilder().allowBinary(false).allowLeadingZeros(false);
        all.getIPv6AddressParametersBuilder()
                .allowBase85(false)
                .allowBinary(false)
                .allowEmptyZone(false)
                .allow_mixed_inet_aton(false);
        return all.toParams();
    }

    /// The address, or null where `text` is none. An IPv4 address inside an IPv6 one
    /// (`::ffff:10.0.0.1`) becomes that IPv4 address, as it does on the wire.
    static @Nullable IPAddress parse(String text) {
        int percent = text.indexOf('%');
        if (percent >= 0 && !ZONE.matcher(text.substring(percent + 1)).matches()) {
            return null;
        }
        try {
            var address = new IPAddressString(text, PARAMETERS).toAddress();
            if (address == null || address.isMultiple()) {
                return null;
            }
            return address.isIPv6() && address.toIPv6().isIPv4Mapped()
                    ? address.toIPv6().getEmbeddedIPv4Address()
                    : address;
        } catch (AddressStringException _) {
            return null;
        }
    }
}
