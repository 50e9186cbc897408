package io.pingwall.target;

import java.util.List;

/// One thing that is watched.
///
/// @param address an IPv4 or IPv6 address, or a name to be resolved
/// @param name what people call it; the address where they gave no name
/// @param group the group's name, empty for none
/// @param note free text, empty for none
public record Target(
        TargetId id,
        String name,
        String address,
        String group,
        Settings settings,
        List<String> tags,
        String note) {

    public Target {
        tags = List.copyOf(tags);
    }

    /// A target with nothing but an address.
    public static Target of(String address, Settings settings) {
        return new Target(
                TargetId.of(settings.check(), address),
                address,
                address,
                "",
                settings,
                List.of(),
                "");
    }
}
