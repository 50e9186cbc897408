package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;

final class VersionTest {
    /// The order that section 11 of the specification gives, and ours around it.
    private static final List<String> ORDER =
            List.of(
                    "0.9.1",
                    "0.10.0",
                    "1.0.0-alpha",
                    "1.0.0-alpha.1",
                    "1.0.0-alpha.beta",
                    "1.0.0-beta",
                    "1.0.0-beta.2",
                    "1.0.0-beta.11",
                    "1.0.0-rc.1",
                    "1.0.0",
                    "2.0.0",
                    "2.1.0",
                    "2.1.1",
                    "10.0.0",
                    "10.0.20000000000");

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }

    @Test
    void standsInTheOrderOfTheSpecification() {
        var mixed = new java.util.ArrayList<>(ORDER);
        Collections.reverse(mixed);
        assertEquals(
                ORDER,
                mixed.stream().map(VersionTest::version).sorted().map(Version::toString).toList());
    }

    @Test
    void whatFollowsAPlusDoesNotCount() {
        assertEquals(0, version("1.0.0+5").compareTo(version("v1.0.0+7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.0.x", "1.0.0-", "<html>", "1.0.0 is out", "-1.0.0"})
    void whatIsNoVersionIsNone(String text) {
        assertFalse(Version.parse(text).isPresent());
    }
}
