package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.command.TargetWords.Source;
import io.pingwall.target.Host;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

final class TargetWordsTest {
    private static Console typing(String answer) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8));
        return new Console(in, nowhere, nowhere, Map.of(), true, true, true);
    }

    @Test
    void aYesAsksThemAll() {
        var many = List.of(new Source("10.0.0.0/15", ""));
        assertEquals(131_070, TargetWords.read(many, false, typing("Yes\n")).hosts().size());
        assertEquals(131_070, TargetWords.read(many, true, typing("")).hosts().size());
    }

    @Test
    void aHostInSeveralSourcesIsTakenOnce() {
        var words =
                TargetWords.read(
                        List.of(
                                new Source("127.0.0.1", ""),
                                new Source("nas = 127.0.0.1\nx..y\n127.0.0.2", "hosts.txt")),
                        false,
                        typing(""));
        assertEquals(
                List.of(new Host("127.0.0.1", "127.0.0.1"), new Host("127.0.0.2", "127.0.0.2")),
                words.hosts());
        assertEquals(1, words.complaints().size());
        assertEquals("hosts.txt:2: 'x..y'", words.complaints().getFirst().substring(0, 19));
    }
}
