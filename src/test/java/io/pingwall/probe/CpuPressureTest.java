package io.pingwall.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.OptionalDouble;
import java.util.OptionalLong;

class CpuPressureTest {
    @Test
    void readsHowLongAThreadWaited() {
        assertEquals(OptionalLong.of(149_580), CpuPressure.waited("458289 149580 2\n"));
        assertEquals(OptionalLong.empty(), CpuPressure.waited("0 0 0\n"));
        assertEquals(OptionalLong.empty(), CpuPressure.waited(""));
        assertEquals(OptionalLong.empty(), CpuPressure.waited("1 x 2"));
    }

    @Test
    void readsThePressureOfTheLastTenSeconds() {
        assertEquals(
                OptionalDouble.of(0.75),
                CpuPressure.some(
                        """
                        some avg10=75.00 avg60=31.71 avg300=7.89 total=65555547
                        full avg10=0.00 avg60=0.00 avg300=0.00 total=0
                        """));
        assertEquals(OptionalDouble.empty(), CpuPressure.some(""));
        assertEquals(OptionalDouble.empty(), CpuPressure.some("some avg10=nan"));
    }
}
