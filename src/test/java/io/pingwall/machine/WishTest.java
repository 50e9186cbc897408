package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class WishTest {
    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void arrivesAsItWasSent(boolean wall, boolean raise) {
        for (var boards :
                List.of(
                        List.<Path>of(),
                        List.of(absolute("wall"), absolute("a\nb"), absolute("стена 壁")))) {
            var wish = new Wish(boards, wall, raise);
            assertEquals(Optional.of(wish), Wish.of(wish.bytes()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "pingwall 1",
                "pingwall 2\0raise\0",
                "GET / HTTP/1.1\r\n\r\n",
                "pingwall 1\0raise",
                "pingwall 1\0\0",
                "pingwall 1\0relative.pingwall\0"
            })
    void whatIsNoneIsNotTaken(String text) {
        assertEquals(Optional.empty(), Wish.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatAreNoTextAreNotTaken() {
        assertEquals(
                Optional.empty(),
                Wish.of("pingwall 1\0/é\0".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Path absolute(String name) {
        return Path.of("/boards", name).toAbsolutePath();
    }
}
