package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Means;
import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Measure.Skipped;
import io.pingwall.probe.bench.Measure.Taken;
import io.pingwall.probe.bench.Measure.Why;
import io.pingwall.probe.bench.Way;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

final class BenchCommandTest {
    private static final List<Measure> MEASURES =
            List.of(
                    new Skipped(Way.BLOCKING, Why.TOO_LARGE, "It takes too long."),
                    new Taken(
                            Way.PROCESS, 3.2, 2.2, 285L << 20, 1001, 1040, 999, 1, 0, "each ping"),
                    new Taken(Way.ENGINE, 0.02, 0.025, 110L << 20, 1, 22, 1000, 0, 0.8, "warm"));

    @Test
    void comparesEachWayWithTheEngine() {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var input = new ByteArrayInputStream(new byte[0]);
        var console = new Console(input, stream, stream, Map.of(), false, false, false);
        new BenchReport(1000, 3, MEASURES).writeText(console);
        assertEquals(
                """
                1,000 addresses of this machine, 3 echoes each
                way                   wall       CPU   memory  processes  threads  reachable  unreachable wall ratio  CPU ratio
                blocking          skipped: It takes too long.
                process             3.20 s    2.20 s   285 MB      1,001    1,040        999            1       ×160        ×88
                engine             20.0 ms   25.0 ms   110 MB          1       22      1,000            0       ×1.0       ×1.0
                Ratios are against the engine.
                  process: each ping
                  engine: warm
                """,
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void writesOneObject() {
        var out = new ByteArrayOutputStream();
        new BenchReport(1000, 3, MEASURES)
                .writeJson(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertEquals(
                "{\"targets\":1000,\"count\":3,\"ways\":["
                        + "{\"way\":\"blocking\",\"skipped\":\"It takes too long.\"},"
                        + "{\"way\":\"process\",\"wallSeconds\":3.2,\"cpuSeconds\":2.2,"
                        + "\"peakMemoryBytes\":298844160,\"peakProcesses\":1001,"
                        + "\"peakThreads\":1040,\"reachable\":999,\"unreachable\":1},"
                        + "{\"way\":\"engine\",\"wallSeconds\":0.02,\"cpuSeconds\":0.025,"
                        + "\"peakMemoryBytes\":115343360,\"peakProcesses\":1,"
                        + "\"peakThreads\":22,\"reachable\":1000,\"unreachable\":0,"
                        + "\"coldWallSeconds\":0.8}]}\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void runsTheWaysNamed() {
        var result = new Run().run("bench", "5", "7", "--only", "engine,virtual-thread", "--json");
        assertEquals("", result.err());
        assertEquals(
                ExitCode.SOME_UNREACHABLE, new Run().run("bench", "10", "--only", "engine").code());
        assertEquals(ExitCode.OK, result.code());
        var lines = result.out().lines().toList();
        assertEquals(2, lines.size(), result.out());
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "{\"targets\":7,\"count\":3,\"ways\":[{\"way\":\"virtual-thread\","),
                result.out());
        assertTrue(lines.get(1).contains("\"reachable\":7,\"unreachable\":0"), result.out());
    }

    @Test
    void theRightToPingIsNeeded() {
        var none = new Means(Means.Way.NONE, Means.Way.NONE, "It lacks a right.");
        var result = new Run().means(none).run("bench", "5", "--only", "engine");
        assertEquals(ExitCode.NO_RIGHT_TO_PING, result.code());
        assertTrue(
                result.out().endsWith("engine            skipped: It lacks a right.\n"),
                result.out());
        assertEquals(
                new Run.Result(ExitCode.NO_RIGHT_TO_PING, "", "pingwall: It lacks a right.\n"),
                new Run().means(none).run("bench", "steady", "5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bench 0 | A bench asks from 1 to 1,000,000 addresses, not 0.",
                "bench 1000001 | A bench asks from 1 to 1,000,000 addresses, not 1,000,001.",
                "bench --targets x | --targets: 'x' is not a whole number such as 3.",
                "bench many | 'many' is not a command of pingwall bench. See pingwall bench --help.",
                "bench -c 0 | --count must be from 1 to 100.",
                "bench --only engin | --only: 'engin' is not a way to ask: they are blocking, process, platform-thread, virtual-thread, engine, fping. Did you mean 'engine'?",
                "bench steady 0 | A bench asks from 1 to 1,000,000 addresses, not 0.",
                "bench steady --for 0s | --for must be 1s or longer.",
                "bench steady --hep | '--hep' is not an option of pingwall bench steady. Did you mean '--help'? See pingwall bench steady --help.",
            })
    void whatIsWrongIsOneSentence(String words, String sentence) {
        assertEquals(
                new Run.Result(ExitCode.BAD_ARGUMENTS, "", "pingwall: " + sentence + "\n"),
                new Run().run(words.split(" ")));
    }
}
