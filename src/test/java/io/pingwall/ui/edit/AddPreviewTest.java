package io.pingwall.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.language.Speaking;
import io.pingwall.target.Check;
import io.pingwall.target.TargetId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class AddPreviewTest {
    private static final Check PING = new Check.Ping();

    @Test
    void saysThatNothingHappensYet() {
        assertEquals(
                "Paste or type hosts: nothing is asked until you add them.", of(" \n").summary());
        assertFalse(of("").isAddable());
    }

    @Test
    void countsAndShowsTheFirst() {
        var preview = of("core = 10.0.0.1\n10.0.0.2-11");
        assertEquals("11 hosts will be added.", preview.summary());
        assertEquals(
                "core = 10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4, 10.0.0.5, 10.0.0.6, 10.0.0.7,"
                        + " 10.0.0.8 …",
                preview.details());
        assertTrue(preview.isAddable());
    }

    @Test
    void saysWhatIsThereAlready() {
        var watched = Set.of(TargetId.of(PING, "10.0.0.1"));
        assertEquals(
                "1 host will be added; 1 is on the board already.",
                AddPreview.of("10.0.0.1, 10.0.0.2", PING, watched).summary());
        var known = AddPreview.of("10.0.0.1", PING, watched);
        assertEquals("This host is on the board already.", known.summary());
        assertFalse(known.isAddable());
    }

    @Test
    void aBadLineIsListedAndStopsNothing() {
        var preview = of("10.0.0.1\n10.0.0.300\n10.0.0.2");
        assertEquals("2 hosts will be added.", preview.summary());
        assertTrue(preview.troubles().startsWith("Line 2: "), preview.troubles());
        assertTrue(preview.isAddable());
    }

    @Test
    void asksFirstAboveSixteenBitsOfAddresses() {
        assertFalse(of("10.0.0.0/16").asksFirst());
        assertTrue(of("10.0.0.0/15").asksFirst());
        assertTrue(of("10.0.0.0/15").isAddable());
    }

    @Test
    void refusesMoreThanABoardCanHold() {
        var preview = of("fd00::/64");
        assertEquals(
                "2^64 addresses are more than one board can hold (1,000,000). Take a smaller range.",
                preview.summary());
        assertFalse(preview.isAddable());
    }

    @Test
    void countsInRussian() {
        var watched = Set.of(TargetId.of(PING, "10.0.0.1"), TargetId.of(PING, "10.0.0.2"));
        assertEquals(
                List.of(
                        "Будет добавлен 1 хост.",
                        "Будет добавлено 2 хоста.",
                        "Будет добавлено 11 хостов.",
                        "Будет добавлено 3 хоста; уже есть на доске: 2.",
                        "Этот хост уже есть на доске.",
                        "Все 2 хоста уже есть на доске."),
                Speaking.russian(() ->
                        Stream.of(
                                        of("10.0.0.7"),
                                        of("10.0.0.7-8"),
                                        of("10.0.0.7-17"),
                                        AddPreview.of("10.0.0.1-5", PING, watched),
                                        AddPreview.of("10.0.0.1", PING, watched),
                                        AddPreview.of("10.0.0.1-2", PING, watched))
                                .map(AddPreview::summary)
                                .toList()));
    }

    private static AddPreview of(String text) {
        return AddPreview.of(text, PING, Set.of());
    }
}
