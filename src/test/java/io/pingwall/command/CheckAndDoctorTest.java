package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.command.Services.Examination;
import io.pingwall.command.Services.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class CheckAndDoctorTest {
    @Test
    void aGoodBoardIsSummedUp(@TempDir Path folder) throws IOException {
        var board =
                Files.writeString(
                        folder.resolve("b.pingwall"),
                        "hosts = [{ address = \"127.0.0.1\" }]\n[[group]]\nname = \"x\"\nhosts = [{ address = \"::1\" }]\n");
        assertEquals(
                new Run.Result(ExitCode.OK, board + ": good. 2 hosts, 1 group.\n", ""),
                new Run().run("check", board.toString()));
    }

    @Test
    void everyProblemOfABadBoardIsListed(@TempDir Path folder) throws IOException {
        var board = Files.writeString(folder.resolve("b.pingwall"), "titel = \"x\"\nhots = []\n");
        assertEquals(
                new Run.Result(
                        ExitCode.BAD_ARGUMENTS,
                        "",
                        board
                                + ":1: 'titel' is not known in a board: did you mean 'title'?\n"
                                + board
                                + ":2: 'hots' is not known in a board: did you mean 'hosts'?\n"
                                + "pingwall: This board has 2 problems: correct them first.\n"),
                new Run().run("check", board.toString()));
    }

    @Test
    void theDoctorSaysWhatIsThereAndHowToGetTheRest() {
        var examination =
                new Examination(
                        List.of(
                                new Finding(true, "Echo to 127.0.0.1", "answered in 0.03 ms", ""),
                                new Finding(
                                        false, "IPv6", "switched off", "Switch it on:\nsysctl x")),
                        true,
                        false);
        assertEquals(
                new Run.Result(
                        ExitCode.OK,
                        """
                        ✓ Echo to 127.0.0.1: answered in 0.03 ms
                        ✕ IPv6: switched off
                            Switch it on:
                            sysctl x
                        """,
                        ""),
                new Run().examination(examination).run("doctor"));
        assertEquals(
                "+ Echo to 127.0.0.1: answered in 0.03 ms",
                new Run()
                        .examination(examination)
                        .charset(StandardCharsets.US_ASCII)
                        .run("doctor")
                        .out()
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void withoutPingsTheDoctorEndsWithFour() {
        var none = new Examination(List.of(), false, true);
        assertEquals(ExitCode.NO_RIGHT_TO_PING, new Run().examination(none).run("doctor").code());
    }
}
