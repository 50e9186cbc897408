package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.command.screen.Screen;
import io.pingwall.probe.Means;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/// The watch ends by Ctrl+C or a key as soon as it has shown what it should; none of this waits for
/// a time to pass.
@Timeout(60)
final class WatchCommandTest {
    /// Ends the watch at once, as Ctrl+C does that comes while it starts.
    private static Run interrupted() {
        return new Run()
                .interrupts(stop -> {
                    stop.run();
                    return () -> {};
                });
    }

    @Test
    void ctrlCEndsWithASummary() {
        var result = interrupted().run("watch", "127.0.0.1", "::1");
        assertEquals(ExitCode.OK, result.code());
        assertEquals(
                """
                2 watched for 0.0 s
                sent 0  received 0  lost 0 (0.00 %)  missed 0
                late p50 0.000 ms  p99 0.000 ms  worst 0.000 ms
                own: 0 collector pauses, worst 0.000 ms  0 stalls, worst 0.000 ms  0 answers dropped
                CPU 0.00 s, 0.0 % of a core
                memory 100 MB, at most 120 MB
                """,
                result.out()
                        // a beat may have been handed over before the end
                        .replaceAll("(?m)^.* UNKNOWN . UP .*\\R", "")
                        .replaceAll("sent \\d  received \\d", "sent 0  received 0")
                        .replaceAll("late .*", "late p50 0.000 ms  p99 0.000 ms  worst 0.000 ms")
                        .replaceAll(
                                "own: .*",
                                "own: 0 collector pauses, worst 0.000 ms  0 stalls, worst 0.000 ms"
                                        + "  0 answers dropped"));
        assertEquals("", result.err());
    }

    @Test
    void theSummaryCanBeJson() {
        var result = interrupted().run("watch", "--json", "127.0.0.1");
        assertTrue(
                result.out().startsWith("{\"event\":\"summary\",\"targets\":1,\"seconds\":0.0,"),
                result.out());
    }

    @Test
    void withNothingNamedItWatchesThisMachine() {
        assertTrue(interrupted().run("watch").out().startsWith("2 watched"));
    }

    @Test
    void aBoardIsKnownByItsNameOrBecauseItIsThere(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("b.pingwall"), "hosts = [{ address = \"127.0.0.1\" }]\n");
        var same =
                Files.writeString(folder.resolve("b"), "hosts = [{ address = \"127.0.0.1\" }]\n");
        assertTrue(interrupted().run("watch", file.toString()).out().startsWith("1 watched"));
        assertTrue(
                interrupted()
                        .run("watch", same.toString(), "127.0.0.2")
                        .out()
                        .startsWith("2 watched"));
        var none = folder.resolve("none.pingwall");
        assertEquals(
                new Run.Result(
                        ExitCode.BAD_ARGUMENTS,
                        "",
                        "There is no file "
                                + none
                                + ": check the path.\n"
                                + "pingwall: This board has a problem: correct it first.\n"),
                interrupted().run("watch", none.toString()));
    }

    @Test
    void aBadTargetIsSaidBeforeAnythingIsAsked() {
        var result = interrupted().run("watch", "10.0.0.300", "127.0.0.1");
        assertEquals(ExitCode.BAD_ARGUMENTS, result.code());
        assertTrue(
                result.err().endsWith("pingwall: Nothing is watched: correct this first.\n"),
                result.err());
    }

    @Test
    void withoutTheRightToPingItSaysHowToGetIt() {
        var none =
                new Means(Means.Way.NONE, Means.Way.NONE, "It lacks a right. Ping can stand in.");
        assertEquals(
                new Run.Result(
                        ExitCode.NO_RIGHT_TO_PING,
                        "",
                        "pingwall: It lacks a right. Ping can stand in. Add --ping-program to use"
                                + " it.\n"),
                interrupted().means(none).run("watch", "127.0.0.1"));
    }

    @Test
    void onATerminalItDrawsUntilTheKeyThatLeaves() {
        var screen = new Typed();
        var result = new Run().terminal().screen(screen).run("watch", "127.0.0.1");
        assertEquals(ExitCode.OK, result.code());
        var drawn = screen.written.toString();
        assertTrue(drawn.startsWith("\u001b[?1049h\u001b[?25l"), drawn);
        assertTrue(drawn.contains("127.0.0.1"), drawn);
        assertTrue(screen.closed);
        assertTrue(result.out().startsWith("1 watched"), result.out());
    }

    @Test
    void linesAndJsonAreNeverDrawn() {
        for (var option : new String[] {"--json", "--lines"}) {
            var screen = new Typed();
            interrupted().terminal().screen(screen).run("watch", option, "127.0.0.1");
            assertFalse(screen.closed, option);
        }
    }

    @Test
    void aFailureToDrawStillPutsTheTerminalBack() {
        var thrown = new AtomicReference<>(new IllegalStateException("no such terminal"));
        var screen =
                new Typed() {
                    @Override
                    public int width() {
                        throw thrown.get();
                    }
                };
        var result = interrupted().terminal().screen(screen).run("watch", "127.0.0.1");
        assertEquals(ExitCode.OK, result.code());
        assertTrue(screen.closed);
    }

    /// A screen on which somebody types `q`.
    private static class Typed implements Screen {
        final StringBuilder written = new StringBuilder();
        volatile boolean closed;

        @Override
        public int width() {
            return 80;
        }

        @Override
        public int height() {
            return 24;
        }

        @Override
        public int colours() {
            return 0;
        }

        @Override
        public boolean unicode() {
            return true;
        }

        @Override
        public void write(String text) {
            written.append(text);
        }

        @Override
        public int key(long millis) {
            return 'q';
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
