package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Means;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class SweepCommandTest {
    private static Run.Result sweep(String... args) {
        var all = new ArrayList<>(List.of("sweep", "-p", "0ms"));
        all.addAll(List.of(args));
        return new Run().run(all.toArray(String[]::new));
    }

    @Test
    void listsReachableAndUnreachableInTheOrderGiven() {
        var result = sweep("127.0.0.9", "gateway = 127.0.0.3", "127.0.0.1-2");
        assertEquals(
                """
                Reachable (3)
                  gateway 127.0.0.3  12.3 ms
                  127.0.0.1          12.3 ms
                  127.0.0.2          12.3 ms
                Unreachable (1)
                  127.0.0.9          host unreachable, says 127.0.0.1
                4 asked 3 times in 0.00 s
                """,
                result.out());
        assertEquals("", result.err());
        assertEquals(ExitCode.SOME_UNREACHABLE, result.code());
    }

    @Test
    void allReachableIsZero() {
        assertEquals(ExitCode.OK, sweep("127.0.0.1", "::1").code());
    }

    @Test
    void aNameThatDoesNotResolveIsTwo() {
        var result = sweep("127.0.0.9", "nowhere.invalid");
        assertEquals(ExitCode.UNRESOLVED, result.code());
        assertTrue(
                result.out()
                        .contains("  nowhere.invalid  its name does not resolve: no such name\n"),
                result.out());
    }

    @Test
    void badTargetsAreListedAndTheGoodOnesAsked() {
        var result = sweep("10.0.0.300", "127.0.0.1");
        assertEquals(
                "pingwall: '10.0.0.300' is not an IPv4 address: it takes four numbers from 0 to 255"
                        + " without leading zeros, such as 10.0.0.1.\n",
                result.err());
        assertTrue(result.out().startsWith("Reachable (1)\n"), result.out());
        assertEquals(ExitCode.BAD_ARGUMENTS, result.code());
    }

    @Test
    void writesOneObject() {
        var result = sweep("--json", "-c", "1", "nas = 127.0.0.1", "127.0.0.9");
        assertEquals(
                "{\"seconds\":0.0,\"count\":1,\"targets\":["
                        + "{\"name\":\"nas\",\"address\":\"127.0.0.1\",\"asked\":\"127.0.0.1\","
                        + "\"reachable\":true,\"sent\":1,\"received\":1,"
                        + "\"rtt_ms\":{\"min\":12.3,\"mean\":12.3,\"max\":12.3},\"mos\":null,"
                        + "\"reason\":null},"
                        + "{\"name\":\"127.0.0.9\",\"address\":\"127.0.0.9\",\"asked\":\"127.0.0.9\","
                        + "\"reachable\":false,\"sent\":1,\"received\":0,\"rtt_ms\":null,\"mos\":null,"
                        + "\"reason\":\"host unreachable, says 127.0.0.1\"}],"
                        + "\"reachable\":[\"127.0.0.1\"],\"unreachable\":[\"127.0.0.9\"]}\n",
                result.out());
    }

    /// 12.3 ms without jitter: d = 16.15, R = 92.8124, and so 4.40.
    @Test
    void tellsHowACallWouldSoundWhereItAskedOftenEnough() {
        var text = sweep("-c", "10", "127.0.0.1").out();
        assertTrue(text.contains("  127.0.0.1  12.3 ms  MOS 4.4\n"), text);
        var json = sweep("--json", "-c", "10", "127.0.0.1").out();
        assertTrue(json.contains("\"mos\":4.4,"), json);
    }

    @Test
    void quietSaysNothing() {
        var result = sweep("-q", "127.0.0.1", "127.0.0.9");
        assertEquals(new Run.Result(ExitCode.SOME_UNREACHABLE, "", ""), result);
    }

    @Test
    void readsTargetsFromTheInput() {
        var result =
                new Run()
                        .input("127.0.0.1\n# none\nbad..name\n")
                        .run("sweep", "-f", "-", "-p", "0ms");
        assertEquals(ExitCode.BAD_ARGUMENTS, result.code());
        assertTrue(result.err().startsWith("pingwall: input:3: 'bad..name'"), result.err());
        assertTrue(result.out().startsWith("Reachable (1)\n"), result.out());
    }

    @Test
    void readsTargetsFromAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("hosts.txt"), "127.0.0.1\n127.0.0.2\n");
        assertTrue(sweep("-f", file.toString()).out().startsWith("Reachable (2)\n"));
        var missing = folder.resolve("none.txt");
        assertEquals(
                new Run.Result(
                        ExitCode.BAD_ARGUMENTS,
                        "",
                        "pingwall: There is no file " + missing + ": check the path.\n"),
                sweep("-f", missing.toString()));
        var binary = Files.write(folder.resolve("binary"), new byte[] {127, 'E', 'L', 'F', 0, 1});
        assertEquals(
                "pingwall: " + binary + " is not a text but a binary file: choose a text file.\n",
                sweep("-f", binary.toString()).err());
    }

    @Test
    void askingVeryManyNeedsAYes() {
        var many = "10.0.0.0/15";
        assertEquals(
                new Run.Result(
                        ExitCode.BAD_ARGUMENTS,
                        "",
                        "pingwall: That is 131,070 addresses: add --yes if you mean to ask them"
                                + " all.\n"),
                sweep(many));
        assertEquals(
                "That is 131,070 addresses. Ask them all? [y/N] pingwall: Nothing was asked.\n",
                new Run().terminal().input("n\n").run("sweep", many).err());
        assertEquals(
                "pingwall: That is 18,446,744,073,709,551,616 addresses, and at most 1,048,576 can be"
                        + " asked at one time: name fewer.\n",
                sweep("--yes", "fd00::/64").err());
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
                new Run().means(none).run("sweep", "127.0.0.1"));
        var half = new Means(Means.Way.RAW, Means.Way.NONE, "IPv6 lacks a right.");
        assertEquals(
                ExitCode.NO_RIGHT_TO_PING,
                new Run().means(half).run("sweep", "-q", "-c", "1", "127.0.0.1", "::1").code());
        assertEquals(
                ExitCode.OK,
                new Run().means(half).run("sweep", "-q", "-c", "1", "127.0.0.1").code());
    }

    @Test
    void theStandInIsTakenOnlyWhenAskedFor() {
        var run = new Run();
        run.run("sweep", "-q", "-c", "1", "127.0.0.1");
        run.run("sweep", "-q", "-c", "1", "--ping-program", "127.0.0.1");
        assertEquals(List.of(false, true), run.pingPrograms());
    }

    @Test
    void foreignTextCannotSteerTheTerminal() {
        var out = sweep("\"a\u009b2Jb\" = 127.0.0.1").out();
        assertEquals(-1, out.indexOf('\u009b'), out);
    }

    @Test
    void aBoardIsNoTarget() {
        var result = new Run().run("sweep", "plant.pingwall");
        assertEquals(ExitCode.BAD_ARGUMENTS, result.code());
        assertEquals(
                "pingwall: 'plant.pingwall' is a board: this command takes addresses and names;"
                        + " pingwall watch takes boards.\n",
                result.err());
    }
}
