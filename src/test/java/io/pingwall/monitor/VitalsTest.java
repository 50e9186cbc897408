package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Traffic;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class VitalsTest {
    private static final long MS = 1_000_000;
    private static final Load CALM = new Load(0.1, 0.3, 0.01);

    private final DrivenClock clock = new DrivenClock();
    private final Vitals vitals =
            new Vitals(
                    clock,
                    () -> {
                        throw new IllegalStateException("nobody starts it here");
                    });

    @Test
    void knowsNothingAtFirst() {
        assertEquals(Figures.Own.NONE, vitals.own(Traffic.NONE));
    }

    @Test
    void isSaturatedOnlyAfterSomeFullSeconds() {
        var full = new Load(0.1, 1, 0.1);
        look(4, full);
        assertFalse(own().saturated());
        look(1, full);
        assertTrue(own().saturated());
        look(1, CALM);
        assertFalse(own().saturated());
    }

    @Test
    void isSaturatedWhereItWaitsThoughTheMachineLooksFree() {
        look(5, new Load(0.1, 0.5, 0.51));
        assertTrue(own().saturated());
        look(5, new Load(0.1, 0.5, 0.49));
        assertFalse(own().saturated());
        look(5, Load.UNKNOWN);
        assertFalse(own().saturated());
    }

    @Test
    void forgetsTroubleAfterTenSeconds() {
        vitals.add(new Vitals.Look(CALM, Duration.ofMillis(200), dropped(3)));
        assertEquals(3, vitals.own(dropped(3)).recent().dropped());
        assertEquals(Duration.ofMillis(200), own().recent().lateness());
        standstills().pauses().add(0, 120 * MS);
        clock.pass(Duration.ofSeconds(9));
        assertEquals(Duration.ofMillis(120), own().recent().pause());
        clock.pass(Duration.ofSeconds(2));
        for (int i = 0; i < Vitals.RECENT; i++) {
            vitals.add(new Vitals.Look(CALM, Duration.ZERO, dropped(3)));
        }
        var later = vitals.own(dropped(3));
        assertEquals(0, later.recent().dropped());
        assertEquals(Duration.ZERO, later.recent().lateness());
        assertEquals(Duration.ZERO, later.recent().pause());
        assertEquals(Duration.ofMillis(120), later.pauseWorst());
        assertEquals(3, later.traffic().dropped());
    }

    @Test
    void pausesAreToldFromCycles() {
        assertTrue(CollectorPauses.stopsAll("ZGC Minor Pauses"));
        assertTrue(CollectorPauses.stopsAll("G1 Young Generation"));
        assertFalse(CollectorPauses.stopsAll("ZGC Major Cycles"));
    }

    private Figures.Own own() {
        return vitals.own(Traffic.NONE);
    }

    private Standstills standstills() {
        return vitals.standstills();
    }

    private void look(int times, Load load) {
        for (int i = 0; i < times; i++) {
            vitals.add(new Vitals.Look(load, Duration.ZERO, Traffic.NONE));
        }
    }

    private static Traffic dropped(long count) {
        return new Traffic(0, 0, 0, count);
    }
}
