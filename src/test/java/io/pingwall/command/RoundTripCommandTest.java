package io.pingwall.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoundTripCommandTest {
    @Test
    void comparesWhatEachProgramSees() {
        var result =
                new Run().run("bench", "rtt", "127.0.0.1", "-c", "3", "--every", "1ms", "--json");
        assertEquals("", result.err());
        assertEquals(ExitCode.OK, result.code());
        assertThat(
                result.out(),
                startsWith(
                        "{\"address\":\"127.0.0.1\",\"count\":3,\"ways\":[{\"way\":\"pingwall\","
                                + "\"answered\":3,\"p50Millis\":12.3,\"p99Millis\":12.3,"
                                + "\"longestMillis\":12.3}"));
    }

    @Test
    void anAddressThatIsSilentSoEnds() {
        var result = new Run().run("bench", "rtt", "127.0.0.9", "-c", "1", "--every", "1ms");
        assertThat(result.out(), startsWith("pingwall  no answer to 1"));
        assertEquals(ExitCode.SOME_UNREACHABLE, result.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rtt router | 'router' is not an address: write one, such as 127.0.0.1.",
                "rtt 127.0.0.1 -c 0 | --count must be from 1 to 100,000, and --every 1ms or longer."
            })
    void saysWhatIsWrong(String words, String sentence) {
        var result = new Run().run(("bench " + words).split(" "));
        assertEquals("pingwall: " + sentence + "\n", result.err());
        assertEquals(ExitCode.BAD_ARGUMENTS, result.code());
    }
}
