package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "swep | 'swep' is not a command of pingwall. Did you mean 'sweep'? See pingwall --help.",
                "10.0.0.1 | '10.0.0.1' is not a command of pingwall. To watch it, write: pingwall watch 10.0.0.1. See pingwall --help.",
                "--hlep | '--hlep' is not an option of pingwall. Did you mean '--help'? See pingwall --help.",
                "sweep --jsn ::1 | '--jsn' is not an option of pingwall sweep. Did you mean '--json'? See pingwall sweep --help.",
                "sweep | There is no target to ask.",
                "sweep -c | --count needs a value: COUNT. See pingwall sweep --help.",
                "sweep -c x ::1 | --count: 'x' is not a whole number such as 3.",
                "sweep -c 0 ::1 | --count must be from 1 to 1000.",
                "sweep -t 5 ::1 | --timeout: '5' is not a length of time: write a number and its unit, such as 500ms, 1s or 2m.",
                "sweep -t 0s ::1 | --timeout must be longer than 0.",
                "watch --for soon | --for: 'soon' is not a length of time: write a number and its unit, such as 500ms, 1s or 2m.",
                "check | Say which BOARD you mean. See pingwall check --help.",
                "doctor who | 'who' is not a command of pingwall doctor. See pingwall doctor --help."
            })
    void whatIsWrongIsSaidInASentence(String words, String sentence) {
        var result = new Run().run(words.split(" "));
        assertEquals(
                new Run.Result(ExitCode.BAD_ARGUMENTS, "", "pingwall: " + sentence + "\n"), result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep", "watch", "check", "doctor", "report", "completion"})
    void everyCommandHasHelpWithAnExampleAndExitCodes(String command) {
        var result = new Run().run(command, "--help");
        assertEquals(ExitCode.OK, result.code());
        assertTrue(
                result.out().matches("(?s).*Examples?:\n  pingwall " + command + ".*"),
                result.out());
        assertTrue(result.out().contains("Exit codes:\n"), result.out());
        assertTrue(Commands.knows(command));
        assertEquals(
                new Run.Result(ExitCode.OK, "pingwall 1.2.3\n", ""), new Run().run(command, "-V"));
    }

    @Test
    void theProgramHasHelpAndVersion() {
        var help = new Run().run("--help");
        assertEquals(ExitCode.OK, help.code());
        assertTrue(
                help.out()
                        .startsWith("Usage: pingwall [--wall] [--minimised] [BOARD.pingwall...]\n"),
                help.out());
        assertEquals("pingwall 1.2.3\n", new Run().run("--version").out());
        assertEquals(help.out(), new Run().run("help").out());
    }

    @Test
    void aFaultOfOursIsOneSentence() {
        var fault = new IllegalStateException("the flux is out");
        var result = new Run().failing(fault).run("sweep", "127.0.0.1");
        assertEquals(
                "pingwall: Something went wrong inside Pingwall (IllegalStateException: the flux is"
                        + " out). Please tell the project's issue list, with what the same command"
                        + " prints with --debug.\n",
                result.err());
        assertEquals(ExitCode.BROKEN, result.code());
        assertFalse(result.err().contains("\tat "));
        assertTrue(new Run().failing(fault).run("sweep", "::1", "--debug").err().contains("\tat "));
        assertTrue(
                new Run()
                        .failing(fault)
                        .environment("PINGWALL_DEBUG", "1")
                        .run("sweep", "::1")
                        .err()
                        .contains("\tat "));
    }
}
