package io.pingwall.ui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class NaturalOrderTest {
    @Test
    void numbersCountAsNumbers() {
        var sorted =
                List.of(
                        "10.0.0.1",
                        "10.0.0.9",
                        "10.0.0.10",
                        "10.0.1.0",
                        "Core 2",
                        "core 10",
                        "edge");
        var shuffled =
                List.of(
                        "core 10",
                        "10.0.0.10",
                        "edge",
                        "10.0.1.0",
                        "10.0.0.9",
                        "Core 2",
                        "10.0.0.1");
        assertEquals(sorted, shuffled.stream().sorted(NaturalOrder.INSTANCE).toList());
    }

    @Test
    void longNumbersNeedNoRoom() {
        var big = "9".repeat(40);
        assertEquals(-1, Integer.signum(NaturalOrder.INSTANCE.compare(big, "1" + big)));
        assertEquals(0, NaturalOrder.INSTANCE.compare("a007", "a7"));
    }
}
