package io.pingwall.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.history.Past;
import io.pingwall.history.Samples;
import io.pingwall.history.Spread;
import io.pingwall.history.Spreads;
import io.pingwall.history.Turn;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

class PieceTest {
    private static final long SECOND = 1_000_000_000L;
    private static final TargetId ID = Target.of("10.0.0.1", Settings.DEFAULT).id();

    /// A beat a second from 1970 on, each answered in as many nanoseconds as it has seconds.
    private static final Past PAST =
            new Past() {
                private static final int BEATS = 1000;

                @Override
                public Optional<Instant> oldest(TargetId id) {
                    return Optional.of(Instant.EPOCH);
                }

                @Override
                public List<Spread> spreads(TargetId id, Instant from, Instant to, int columns) {
                    return Spreads.of(
                            Samples.of(
                                    LongStream.range(0, BEATS).toArray(),
                                    Duration.ofSeconds(1),
                                    Duration.ZERO),
                            Instant.EPOCH.plusSeconds(BEATS - 1),
                            from,
                            to,
                            columns);
                }

                @Override
                public List<Turn> turns(TargetId id) {
                    return List.of();
                }
            };

    @Test
    void columnsHoldWholeBeats() {
        assertEquals(SECOND, Piece.column(new View(0, 60 * SECOND), 300, SECOND));
        assertEquals(20 * SECOND, Piece.column(new View(0, 3000 * SECOND), 300, SECOND));
        assertEquals(25 * SECOND, Piece.column(new View(0, 3601 * SECOND), 300, SECOND));
        assertEquals(30 * SECOND, Piece.column(new View(0, 3600 * SECOND), 300, 10 * SECOND));
    }

    @Test
    void reachesAViewBeyondBothEdges() {
        var view = new View(305 * SECOND, 405 * SECOND);
        var piece = Piece.of(PAST, ID, view, 10 * SECOND);
        assertTrue(piece.from() <= 205 * SECOND && piece.to() >= 505 * SECOND);
        assertEquals(0, piece.from() % piece.column());
        assertTrue(piece.spreads().stream().allMatch(spread -> spread.asked() == 10));
        assertEquals(300 * SECOND, piece.start(piece.first(view)));
        assertEquals(410 * SECOND, piece.start(piece.end(view)));
    }

    @Test
    void beatsKeepTheirNeighboursWhileTimePasses() {
        var before = Piece.of(PAST, ID, new View(300 * SECOND, 400 * SECOND), 10 * SECOND);
        var later = Piece.of(PAST, ID, new View(303 * SECOND, 403 * SECOND), 10 * SECOND);
        long time = 350 * SECOND;
        assertEquals(before.spreads().get(before.at(time)), later.spreads().get(later.at(time)));
    }
}
