package io.pingwall.ui.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.health.HostState;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

class FilterTest {
    @ParameterizedTest
    @CsvSource({
        "'', true",
        "core, true",
        "CORE, true",
        "10.0.0., true",
        "berlin core, true",
        "berlin edge, false",
        "leased, true",
        "unknown, true",
        "down, false"
    })
    void everyWordMustOccurSomewhere(String text, boolean passes) {
        var host =
                new Target(
                        new TargetId("ping 10.0.0.1"),
                        "core-1",
                        "10.0.0.1",
                        "Berlin",
                        Settings.DEFAULT,
                        List.of("leased line"),
                        "");
        assertEquals(passes, Filter.of(text).test(HostState.fresh(host, Instant.EPOCH)));
    }
}
