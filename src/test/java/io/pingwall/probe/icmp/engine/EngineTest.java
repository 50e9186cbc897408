package io.pingwall.probe.icmp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Reply;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

final class EngineTest {
    private static final Means MEANS = new Means(Way.RAW, Way.NONE, "");

    private final LinkedBlockingQueue<Outcome> told = new LinkedBlockingQueue<>();

    /// Answers at the next look; breaks when it is asked for 127.0.0.13.
    private static final class Mirror implements Transport {
        private final Ending ending;
        private final List<Flight> flights = new ArrayList<>();
        private final Semaphore awake = new Semaphore(0);
        final Semaphore closed = new Semaphore(0);

        Mirror(Ending ending) {
            this.ending = ending;
        }

        @Override
        public Means means() {
            return MEANS;
        }

        @Override
        public void launch(Flight flight) {
            if (flight.address().getAddress()[3] == 13) {
                throw new IllegalStateException("meant to be");
            }
            flights.add(flight);
        }

        @Override
        public void settle() {
            flights.forEach(flight -> ending.end(flight, new Reply(7, 64)));
            flights.clear();
        }

        @Override
        public void rest() {
            awake.acquireUninterruptibly();
        }

        @Override
        public void wake() {
            awake.release();
        }

        @Override
        public void close() {
            flights.forEach(flight -> ending.end(flight, Engine.stopped()));
            closed.release();
        }
    }

    private Echo echo(String literal) {
        return new Echo(InetAddress.ofLiteral(literal), 1_000, (outcome, _) -> told.add(outcome));
    }

    @Test
    void eachEchoOfABatchIsAnsweredOnce() throws InterruptedException {
        try (var engine = new Engine(Mirror::new)) {
            engine.ask(List.of(echo("127.0.0.1"), echo("127.0.0.2")));
            assertEquals(new Reply(7, 64), told.take());
            assertEquals(new Reply(7, 64), told.take());
            engine.ask(List.of(echo("127.0.0.3")));
            assertEquals(new Reply(7, 64), told.take());
            assertEquals(0, told.size());
            assertEquals(MEANS, engine.means());
        }
    }

    @Test
    void anAnswerThatThrowsHarmsNobodyElse() throws InterruptedException {
        try (var engine = new Engine(Mirror::new)) {
            engine.ask(
                    List.of(
                            new Echo(
                                    InetAddress.ofLiteral("127.0.0.1"),
                                    1_000,
                                    (_, _) -> {
                                        throw new IllegalStateException("meant to be");
                                    }),
                            echo("127.0.0.2")));
            assertEquals(new Reply(7, 64), told.take());
        }
    }

    @Test
    void whenItBreaksNobodyIsLeftWaiting() throws InterruptedException {
        try (var engine = new Engine(Mirror::new)) {
            engine.ask(List.of(echo("127.0.0.1"), echo("127.0.0.13")));
            assertEquals(
                    "the check failed on this machine: the ICMP engine stopped",
                    told.take().text());
            engine.ask(List.of(echo("127.0.0.1")));
            assertEquals(Engine.stopped(), told.take());
        }
    }

    @Test
    void closingClosesTheTransportAndTellsNothingMore() throws InterruptedException {
        var made = new LinkedBlockingQueue<Mirror>();
        var engine =
                new Engine(ending -> {
                    var mirror = new Mirror(ending);
                    made.add(mirror);
                    return mirror;
                });
        engine.close();
        made.take().closed.acquire();
        engine.ask(List.of(echo("127.0.0.1")));
        assertEquals(0, told.size());
    }

    @Test
    void whatCannotBeOpenedSaysSo() {
        var failure =
                assertThrows(
                        CompletionException.class,
                        () ->
                                new Engine(_ -> {
                                    throw new UnsatisfiedLinkError("meant to be");
                                }));
        assertInstanceOf(UnsatisfiedLinkError.class, failure.getCause());
    }
}
