package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.health.HostState;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

final class FreshnessTest {
    private static final HostState HOST = Hosts.up("10.0.0.1", 1);

    @Test
    void twoIntervalsAreTheLimit() {
        var settings = HOST.target().settings();
        var limit = Freshness.limit(List.of(HOST));
        var expected =
                settings.timeout().compareTo(settings.interval()) > 0
                        ? settings.interval().plus(settings.timeout())
                        : settings.interval().multipliedBy(2);
        assertEquals(Optional.of(expected), limit);
        assertEquals(Optional.empty(), Freshness.tooOld(expected, limit));
        var older = expected.plusMillis(1);
        assertEquals(Optional.of(older), Freshness.tooOld(older, limit));
    }

    @Test
    void nothingIsTooOldWhereNothingIsAsked() {
        var paused = Hosts.after(HOST, new Outcome.Unasked(Cause.PAUSED, "", 0), 1);
        assertEquals(Optional.empty(), Freshness.limit(List.of(paused)));
        assertEquals(Optional.empty(), Freshness.limit(List.of()));
        assertEquals(Optional.empty(), Freshness.tooOld(Duration.ofDays(1), Optional.empty()));
    }
}
