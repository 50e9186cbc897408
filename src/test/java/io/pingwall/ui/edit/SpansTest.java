package io.pingwall.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Optional;

class SpansTest {
    @ParameterizedTest
    @CsvSource({
        "500 ms, PT0.5S",
        "500ms, PT0.5S",
        "1 s, PT1S",
        "1.5 s, PT1.5S",
        "2, PT2S",
        "2 min, PT2M",
        "1 h, PT1H"
    })
    void readsWhatPeopleType(String text, Duration span) {
        assertEquals(Optional.of(span), Spans.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1 s", "1 s 5", "1,5 s"})
    void refusesTheRest(String text) {
        assertEquals(Optional.empty(), Spans.parse(text));
    }

    @Test
    void writesWhatItReads() {
        for (var text : new String[] {"200 ms", "1 s", "1500 ms", "12.5 s", "90 s", "5 min"}) {
            assertEquals(text, Spans.text(Spans.parse(text).orElseThrow()));
        }
    }
}
