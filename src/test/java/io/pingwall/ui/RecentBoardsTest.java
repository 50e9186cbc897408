package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

final class RecentBoardsTest {
    private static final Path A = Path.of("/a.pingwall");
    private static final Path B = Path.of("/b.pingwall");

    @Test
    void theLatestStandsFirstAndOnce() {
        var recent = new RecentBoards(List.of(A, B));

        recent.opened(B);
        recent.opened(null);

        assertEquals(List.of(B, A), recent.all());
    }

    @Test
    void keepsTheLatestTen() {
        var recent = new RecentBoards(List.of());

        IntStream.range(0, 12).forEach(i -> recent.opened(Path.of("/" + i)));

        assertEquals(10, recent.all().size());
        assertEquals(Path.of("/11"), recent.all().getFirst());
        assertEquals(Path.of("/2"), recent.all().getLast());
    }

    @Test
    void forgetsAll() {
        var recent = new RecentBoards(List.of(A));

        recent.clear();

        assertEquals(List.of(), recent.all());
    }
}
