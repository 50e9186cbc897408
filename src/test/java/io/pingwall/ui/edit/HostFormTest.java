package io.pingwall.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.board.Document;
import io.pingwall.board.HostEntry;
import io.pingwall.board.Overrides;
import io.pingwall.language.Speaking;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.TargetId;
import io.pingwall.ui.edit.HostForm.Field;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class HostFormTest {
    private static final HostEntry CORE =
            new HostEntry(
                    "core",
                    "10.0.0.1",
                    List.of("a", "b"),
                    "in the cellar",
                    new Overrides(
                            new Check.Connect(443),
                            Duration.ofSeconds(5),
                            Duration.ofMillis(800),
                            4,
                            3,
                            Duration.ofMillis(100),
                            0.05));
    private static final Document BOARD =
            Document.empty("lab").add("", List.of(CORE, HostEntry.of("edge", "10.0.0.2")));
    private static final TargetId ID = TargetId.of(new Check.Connect(443), "10.0.0.1");

    @Test
    void whatIsNotTouchedStays() {
        assertEquals(CORE, read(Map.of()).entry().orElseThrow());
    }

    @Test
    void emptyFieldsInherit() {
        var emptied = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            emptied.put(field, field == Field.ADDRESS ? "10.0.0.9" : "");
        }
        assertEquals(HostEntry.of("10.0.0.9", "10.0.0.9"), read(emptied).entry().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ADDRESS    | ``        | Write an address or a name.",
                "ADDRESS    | 10.0.0.0/24 | One host has one address; use Add hosts for a range or a list.",
                "CHECK      | http      | 'http' is not a check: write \"ping\", or \"tcp:443\" with the port you mean.",
                "CHECK      | tcp:0     | 'tcp:0' is not a check: write \"ping\", or \"tcp:443\" with the port you mean.",
                "INTERVAL   | soon      | Write a time such as 500ms, 1s or 2m.",
                "INTERVAL   | 0s        | 10ms is the shortest.",
                "INTERVAL   | 48h       | 24h is the longest.",
                "TIMEOUT    | 6 s       | The timeout (6s) may not be longer than the interval (5s).",
                "DOWN_AFTER | 0         | Write a number from 1 to 9999.",
                "SLOW_LOSS  | 120 %     | Write a share from 0 % to 100 %."
            })
    void saysWhatIsWrong(Field field, String text, String sentence) {
        assertEquals(Map.of(field, sentence), read(Map.of(field, text)).problems());
    }

    @Test
    void saysWhichHostIsThereAlready() {
        assertEquals(
                Map.of(
                        Field.ADDRESS,
                        "10.0.0.2 is already on this board with this check, as edge."),
                read(Map.of(Field.ADDRESS, "10.0.0.2", Field.CHECK, "ping")).problems());
    }

    @Test
    void readsAShareAsItsLanguageWritesIt() {
        var written = Speaking.russian(() -> HostForm.percent(0.025));
        assertEquals("2,5 %", written);
        assertEquals(
                0.025,
                read(Map.of(Field.SLOW_LOSS, written))
                        .entry()
                        .orElseThrow()
                        .overrides()
                        .slowLoss());
    }

    private static HostForm.Reading read(Map<Field, String> changed) {
        var texts = new EnumMap<Field, String>(HostForm.of(CORE, "").texts());
        texts.putAll(changed);
        return new HostForm(texts).read(Settings.DEFAULT, BOARD, ID);
    }
}
