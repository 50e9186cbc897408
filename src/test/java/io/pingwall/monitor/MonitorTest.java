package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.health.Status;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class MonitorTest {
    private final Rig rig = new Rig();

    @Test
    void asksEveryTargetOncePerInterval() {
        var targets = Rig.loopback(1000);
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(10));
        for (var state : rig.monitor.states()) {
            assertEquals(Status.UP, state.status());
            assertEquals(10, state.statistics().received());
            assertEquals(0, state.statistics().lost());
        }
        assertEquals(10_000, rig.monitor.figures().received());
    }
}
