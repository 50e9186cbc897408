package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.command.Services.Usage;
import io.pingwall.command.SteadyReport.Ours;
import io.pingwall.monitor.Figures;
import io.pingwall.probe.bench.Steady;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

final class SteadyReportTest {
    private static final Ours OURS =
            new Ours(
                    Duration.ofSeconds(30),
                    new Figures(
                            30_000,
                            29_999,
                            1,
                            2,
                            1_000,
                            Duration.ofNanos(660_000),
                            Duration.ofNanos(1_200_000),
                            Duration.ofNanos(4_500_000),
                            Duration.ofMillis(12),
                            Duration.ZERO,
                            Figures.Own.NONE),
                    new Usage(Duration.ofSeconds(2), 0, 0),
                    new Usage(Duration.ofMillis(3_500), 100L << 20, 120L << 20));
    private static final Steady FPING = new Steady.Taken(30, 30_000, 29_990, 1.2, "fping -l");

    @Test
    void comparesWithFping() {
        assertEquals(
                """
                1,000 addresses of this machine, each once a second for 30.0 s
                pingwall  sent 30,000  received 29,999  lost 1  missed 2
                          CPU 5.0 % of a core  memory 100 MB, at most 120 MB
                          late p50 0.660 ms  p99 1.20 ms  p99.9 4.50 ms  worst 12.0 ms
                fping     sent 30,000  received 29,990 in 30.0 s  CPU 4.0 % of a core
                          fping -l
                CPU for each echo, pingwall against fping: 1.25 to 1\
                """,
                String.join("\n", new SteadyReport(1_000, OURS, FPING).lines()));
    }

    @Test
    void saysWhyFpingIsMissing() {
        var report = new SteadyReport(1_000, OURS, new Steady.Skipped("It is not installed."));
        assertEquals("fping     skipped: It is not installed.", report.lines().getLast());
    }

    @Test
    void writesOneObject() {
        var out = new ByteArrayOutputStream();
        new SteadyReport(1_000, OURS, FPING)
                .writeJson(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertEquals(
                "{\"targets\":1000,\"seconds\":30.0,\"sent\":30000,\"received\":29999,\"lost\":1,"
                        + "\"missed\":2,\"cpuSeconds\":1.5,\"cpuPercent\":5.0,"
                        + "\"residentBytes\":104857600,\"peakMemoryBytes\":125829120,"
                        + "\"latenessMillis\":{\"p50\":0.66,\"p99\":1.2,\"p99.9\":4.5,"
                        + "\"worst\":12.0},\"fping\":{\"seconds\":30.0,\"sent\":30000,"
                        + "\"received\":29990,\"cpuSeconds\":1.2,\"cpuPercent\":4.0,"
                        + "\"command\":\"fping -l\",\"cpuRatio\":1.25}}\n",
                out.toString(StandardCharsets.UTF_8));
    }
}
