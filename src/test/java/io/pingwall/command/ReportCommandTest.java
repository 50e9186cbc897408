package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ReportCommandTest {
    @TempDir Path folder;

    @Test
    void whatIsInItIsListed() throws IOException {
        var board = Files.writeString(folder.resolve("b.pingwall"), "hosts = []\n");
        var file = folder.resolve("r.zip");
        var result =
                new Run()
                        .home(folder.resolve("home"))
                        .run("report", "--board", board.toString(), file.toString());
        assertEquals(
                new Run.Result(
                        ExitCode.OK,
                        file
                                + """

                                  about.txt
                                  doctor.txt
                                  boards/1-b.pingwall
                                Secrets were left out. Nothing was sent anywhere.
                                """,
                        ""),
                result);
        assertTrue(Files.size(file) > 0);
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("r.zip"), "mine");
        var words = new String[] {"report", file.toString()};
        assertEquals(
                new Run.Result(
                        ExitCode.BAD_ARGUMENTS,
                        "",
                        "pingwall: "
                                + file
                                + " is there already: name another file, or replace it with"
                                + " --force.\n"),
                new Run().home(folder).run(words));
        assertEquals("mine", Files.readString(file));
        assertEquals(ExitCode.OK, new Run().home(folder).run("report", "--force", words[1]).code());
    }

    @Test
    void aBoardThatIsNotThereIsRefused() {
        var board = folder.resolve("none.pingwall").toString();
        var file = folder.resolve("r.zip").toString();
        assertEquals(
                new Run.Result(
                        ExitCode.BAD_ARGUMENTS,
                        "",
                        "pingwall: "
                                + board
                                + " can't be read, so no report was made: name another board.\n"),
                new Run().home(folder).run("report", "--board", board, file));
    }
}
