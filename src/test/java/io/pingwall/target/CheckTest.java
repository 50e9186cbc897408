package io.pingwall.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class CheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ping",
                "ping size=1472 df",
                "ping size=8 ttl=255 df tos=184 source=10.0.0.7",
                "ping source=fd00::7",
                "tcp:1",
                "tcp:443",
                "tcp:65535"
            })
    void readsBackWhatItWrites(String text) {
        assertEquals(Optional.of(text), Check.parse(text).map(Check::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PING",
                "ping df=1",
                "ping size=7",
                "ping size=65508",
                "ping size=10 size=20",
                "ping ttl=0",
                "ping ttl=256",
                "ping tos=256",
                "ping source=a.example",
                "ping source=10.0.0.0/24",
                "ping 10.0.0.1",
                "tcp",
                "tcp:0",
                "tcp:65536",
                "tcp:-1",
                "udp:53"
            })
    void refusesTheRest(String text) {
        assertTrue(Check.parse(text).isEmpty());
    }

    @Test
    void anotherPacketIsAnotherTarget() {
        var large = Check.parse("ping df size=1472").orElseThrow();
        assertEquals(new TargetId("ping size=1472 df 10.0.0.1"), TargetId.of(large, "10.0.0.1"));
    }

    @Test
    void sameAddressAndCheckIsTheSameTarget() {
        assertEquals(
                new TargetId("tcp:22 10.0.0.1"), TargetId.of(new Check.Connect(22), "10.0.0.1"));
    }
}
