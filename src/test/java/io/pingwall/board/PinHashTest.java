package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

final class PinHashTest {
    @Test
    void knowsItsPinAndNoOther() {
        var pin = PinHash.of("4711", 2);
        assertTrue(pin.matches("4711"));
        assertFalse(pin.matches("4712"));
        assertFalse(pin.matches(""));
        assertEquals(Optional.of(pin), PinHash.parse(pin.text()));
    }

    @Test
    void theSamePinIsNeverKeptTheSameWay() {
        assertNotEquals(PinHash.of("4711", 2), PinHash.of("4711", 2));
        assertFalse(PinHash.of("4711", 2).text().contains("4711"));
    }

    /// RFC 7914, section 11: `passwd`, `salt`, one round; its first 32 bytes.
    @Test
    void isThePublishedFunction() {
        var known = new PinHash("pbkdf2:1:c2FsdA==:VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=");
        assertTrue(known.matches("passwd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "00000000"})
    void fourToEightDigitsAreAPin(String digits) {
        assertTrue(PinHash.isPin(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", " 1234", "１２３４"})
    void nothingElseIs(String digits) {
        assertFalse(PinHash.isPin(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234",
                "pbkdf2:0:c2FsdHNhbHQ=:VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
                "pbkdf2:99999999:c2FsdHNhbHQ=:VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
                "pbkdf2:1:=====salt:VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
                "pbkdf2:1:c2FsdHNhbHQ=:",
            })
    void whatWasNotKeptSoIsNone(String text) {
        assertEquals(Optional.empty(), PinHash.parse(text));
    }
}
