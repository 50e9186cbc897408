package io.pingwall.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.language.Speaking;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Thresholds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class ReasonTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10                     | ''
                    ''                     | not asked yet
                    x                      | no answer in time, 1 in a row
                    x*5                    | no answer in time, 5 in a row
                    h*3                    | host unreachable, says 10.0.0.254, 3 in a row
                    x*4 10                 | answers again, 1 of 2 in a row
                    x*4 ?                  | lost 4 in a row, then this machine has no route to it
                    x*4 10 ?               | this machine has no route to it
                    10 ? ? ?               | this machine has no route to it
                    10 ?3600               | the machine was asleep or its clock stepped
                    10 p                   | paused
                    10 p r                 | not asked since it was resumed
                    300 300                | round trip above 250 ms
                    300 300 10             | round trip above 250 ms
                    10*88 x*2 10 x*2 10 x*2 10 x*2 10 x*2 10 x*2 | 12 % of the last 100 lost
                    10*30 x*2 10 x*2 10 x*2 | 16 % of the last 38 lost
                    10*95 x*2 10 x*2 10 x*2 10 x*2 10 x*2 10*89  | 8 % of the last 100 lost
                    300*30 x*2 300 x*2 300 x*2 | 16 % of the last 38 lost, round trip above 250 ms
                    10*90 x 10*4 x 10*2 300*2 | round trip above 250 ms
                    """)
    void says(String script, String expected) {
        assertEquals(expected, Script.play(script).reason());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x*3      | 3 раза подряд
                    x*5      | 5 раз подряд
                    x*21     | 21 раз подряд
                    x*4 10   | снова отвечает, 1 из 2 подряд
                    x*4 ?    | нет ответа 4 раза подряд, затем
                    300 300  | задержка выше 250 мс
                    10*30 x*2 10 x*2 10 x*2 | потеряно 16 % из последних 38
                    """)
    void saysItInRussian(String script, String expected) {
        var said = Speaking.russian(() -> Script.play(script).reason());

        assertTrue(said.contains(expected), said);
    }

    @Test
    void saysWhyANameIsUnknown() {
        var state = Script.play("");
        for (int i = 1; i <= 3; i++) {
            var unresolved = new Outcome.Unasked(Cause.UNRESOLVED, "no such name");
            state = state.after(Script.result(i, unresolved));
        }
        assertEquals("its name does not resolve: no such name", state.reason());
    }

    @Test
    void statesFractionsOfMilliseconds() {
        var thresholds = new Thresholds(3, 2, Duration.ofNanos(1_500_000), 0.1);
        var settings =
                new Settings(
                        new Check.Ping(), Duration.ofSeconds(1), Duration.ofSeconds(1), thresholds);
        assertEquals("round trip above 1.5 ms", Script.play("2 2", settings).reason());
    }
}
