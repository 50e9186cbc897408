package io.pingwall.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;

class StatisticsTest {
    private static Statistics of(String script) {
        return Script.play(script).statistics();
    }

    private static Statistics ofNanos(long... nanos) {
        var statistics = Statistics.NONE;
        for (long n : nanos) {
            statistics = statistics.after(new Outcome.Reply(n, 64));
        }
        return statistics;
    }

    @Test
    void startsWithNothing() {
        var none = Statistics.NONE;
        assertEquals(0, none.lossShare());
        assertEquals(0, none.deviationNanos());
        assertEquals(0, none.window().share());
        assertEquals(-1, none.lastNanos());
    }

    /// 2 4 4 4 5 5 7 9: mean 5, squared differences 32, so a sample deviation of √(32/7).
    @Test
    void meanAndDeviationAreTheTextbooks() {
        var s = of("2 4 4 4 5 5 7 9");
        assertEquals(5e6, s.meanNanos(), 1e-3);
        assertEquals(Math.sqrt(32.0 / 7) * 1e6, s.deviationNanos(), 1e-3);
        assertEquals(2_000_000, s.minNanos());
        assertEquals(9_000_000, s.maxNanos());
    }

    /// 4, 7, 13, 16 above a large constant: the variance stays 30, where the difference of sums of
    /// squares would lose it (Chan, Golub and LeVeque, The American Statistician 37/3, 1983).
    @Test
    void deviationSurvivesALargeMean() {
        long large = 1_000_000_000_000L;
        var s = ofNanos(large + 4, large + 7, large + 13, large + 16);
        assertEquals(Math.sqrt(30), s.deviationNanos(), 1e-3);
    }

    @Test
    void staysExactOverAMillionReplies() {
        var random = new Random(1);
        var s = Statistics.NONE;
        var sum = BigDecimal.ZERO;
        var squares = BigDecimal.ZERO;
        int n = 1_000_000;
        for (int i = 0; i < n; i++) {
            long nanos = 50_000_000 + (long) (random.nextGaussian() * 1000);
            s = s.after(new Outcome.Reply(nanos, 64));
            sum = sum.add(BigDecimal.valueOf(nanos));
            squares = squares.add(BigDecimal.valueOf(nanos).pow(2));
        }
        var count = BigDecimal.valueOf(n);
        var variance =
                squares.subtract(sum.pow(2).divide(count, MathContext.DECIMAL128))
                        .divide(BigDecimal.valueOf(n - 1), MathContext.DECIMAL128);
        assertEquals(sum.divide(count, MathContext.DECIMAL128).doubleValue(), s.meanNanos(), 1e-4);
        assertEquals(Math.sqrt(variance.doubleValue()), s.deviationNanos(), 1e-4);
    }

    /// By hand, J += (|D| - J) / 16 (RFC 3550, section 6.4.1): differences 16, 8 and 16 ms give 1
    /// ms, 1 + 7/16 = 1.4375 ms and 1.4375 + 14.5625/16 = 2.34765625 ms.
    @Test
    void jitterIsThatOfRfc3550() {
        assertEquals(0, of("10").jitterNanos());
        assertEquals(1_000_000, of("10 26").jitterNanos(), 1e-6);
        assertEquals(1_437_500, of("10 26 18").jitterNanos(), 1e-6);
        assertEquals(2_347_656.25, of("10 26 18 34").jitterNanos(), 1e-6);
    }

    @Test
    void jitterPassesOverLosses() {
        assertEquals(of("10 26 18").jitterNanos(), of("10 x 26 ? 18 x").jitterNanos());
    }

    @Test
    void countsLosses() {
        var s = of("10 x x 20 ? ?9 x 30");
        assertEquals(6, s.sent());
        assertEquals(3, s.received());
        assertEquals(3, s.lost());
        assertEquals(0.5, s.lossShare());
        assertEquals(10, s.unasked());
        assertEquals(30_000_000, s.lastNanos());
        assertEquals(-1, of("10 x").lastNanos());
    }

    @Test
    void theWindowHoldsTheLastHundred() {
        assertEquals(0.25, of("10*3 x").window().share());
        assertEquals(0.5, of("x*50 10*50").window().share());
        assertEquals(100, of("x*50 10*51").window().asked());
        assertEquals(49, of("x*50 10*51").window().lost());
        assertEquals(1, of("x 10*99").window().lost());
        assertEquals(0, of("x 10*100").window().lost());
        assertEquals(100, of("10*30 x*150").window().lost());
        assertEquals(200, of("10*100 x*100").sent());
        assertEquals(0.5, of("10*100 x*100").lossShare());
    }
}
