package io.pingwall.bench;

import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import java.util.List;
import java.util.stream.IntStream;

/// Hosts to be asked that exist nowhere, in six groups; the same every time.
final class SyntheticTargets {
    private static final List<String> GROUPS =
            List.of("Paris", "Berlin", "Lisbon", "Oslo", "Edge routers", "Printers");
    private static final List<String> ROLES =
            List.of("core-switch", "access-point", "router", "printer", "camera", "db", "backup");

    private SyntheticTargets() {}

    static List<Target> of(int hosts) {
        return IntStream.range(0, hosts).mapToObj(i -> target(i, hosts)).toList();
    }

    private static Target target(int i, int hosts) {
        var address = "10.%d.%d.%d".formatted(i >> 16, i >> 8 & 255, i & 255);
        return new Target(
                TargetId.of(Settings.DEFAULT.check(), address),
                ROLES.get(i % ROLES.size()) + "-" + i,
                address,
                GROUPS.get((int) ((long) i * GROUPS.size() / hosts)),
                Settings.DEFAULT,
                List.of("rack-" + i % 4),
                "");
    }
}
