package io.pingwall.monitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.probe.Outcome;
import io.pingwall.target.TargetId;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class BoardTest {
    private static final Outcome REPLY = new Outcome.Reply(1, 64);
    private static final int WRITERS = 8;
    private static final int RESULTS = 2000;

    @Test
    void givesAChangedStateOnce() {
        var board = new Board(List.of());
        var place = watch(board, 1).getFirst();
        assertThat(board.drain(), hasSize(1));
        assertThat(board.drain(), empty());
        place.accept(reply());
        place.accept(reply());
        var drained = board.drain();
        assertThat(drained, hasSize(1));
        assertEquals(2, drained.getFirst().statistics().received());
        assertThat(board.drain(), empty());
    }

    @Test
    void dropsResultsForWhatIsForgotten() {
        var told = new ArrayList<Update>();
        var board = new Board(List.of(told::add));
        var places = watch(board, 2);
        places.getFirst().accept(reply());
        watch(board, 0);
        places.getFirst().accept(reply());
        assertThat(told, hasSize(1));
        assertThat(board.drain(), empty());
        assertThat(board.states(), empty());
    }

    @Test
    void aTargetThatComesBackBeginsAnew() {
        var board = new Board(List.of());
        watch(board, 1).getFirst().accept(reply());
        watch(board, 0);
        watch(board, 1);
        assertEquals(0, board.states().getFirst().statistics().sent());
    }

    /// Many writers, one reader: nothing is told twice or lost, and the last state is seen.
    @RepeatedTest(20)
    void theReaderAlwaysSeesTheLastStateOfManyWriters() throws InterruptedException {
        var told = new ConcurrentHashMap<TargetId, Long>();
        var board = new Board(List.of(update -> told.merge(id(update.after()), 1L, Long::sum)));
        var places = watch(board, 16);
        var writers = new ArrayList<Thread>();
        for (int w = 0; w < WRITERS; w++) {
            writers.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int i = 0; i < RESULTS; i++) {
                                    places.get(i % places.size()).accept(reply());
                                }
                            }));
        }
        var seen = new HashMap<TargetId, Long>();
        while (writers.stream().anyMatch(Thread::isAlive)) {
            look(board, seen);
        }
        for (var writer : writers) {
            writer.join();
        }
        look(board, seen);
        long each = (long) WRITERS * RESULTS / places.size();
        for (var place : places) {
            assertEquals(each, seen.get(place.id()));
            assertEquals(each, told.get(place.id()));
        }
        assertThat(board.drain(), empty());
    }

    private static void look(Board board, Map<TargetId, Long> seen) {
        for (var state : board.drain()) {
            seen.put(id(state), state.statistics().received());
        }
    }

    private static TargetId id(HostState state) {
        return state.target().id();
    }

    private static List<Place> watch(Board board, int count) {
        return board.watch(Rig.loopback(count), DrivenClock.START).added();
    }

    private static Result reply() {
        return new Result(DrivenClock.START, 0, REPLY);
    }
}
