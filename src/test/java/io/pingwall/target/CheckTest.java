package io.pingwall.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class CheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"ping", "tcp:1", "tcp:443", "tcp:65535"})
    void readsBackWhatItWrites(String text) {
        assertEquals(Optional.of(text), Check.parse(text).map(Check::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PING", "tcp", "tcp:0", "tcp:65536", "tcp:-1", "udp:53"})
    void refusesTheRest(String text) {
        assertTrue(Check.parse(text).isEmpty());
    }

    @Test
    void sameAddressAndCheckIsTheSameTarget() {
        assertEquals(
                new TargetId("tcp:22 10.0.0.1"), TargetId.of(new Check.Connect(22), "10.0.0.1"));
    }
}
