package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.target.Rates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.util.List;

final class RateLimitsTest {
    private static final List<RateLimit> TEN = List.of(new RateLimit("10.0.3.0/24", 10));

    @Test
    void aRouterThatAnswersTenASecondIsRecognisedAndThenLosesNothing() {
        var world = new PoliteWorld(PoliteWorld.tokens(10, 5));
        world.hosts(40);
        world.run(30);
        assertEquals(TEN, world.limits.recognised());
        assertEquals(
                "10.0.3.0/24 answers about 10 a second: loss follows our own rate",
                TEN.getFirst().text());
        world.reset();
        world.run(25);
        assertEquals(0, world.lost);
        assertEquals(0, world.excused);
        assertEquals(0, world.down());
    }

    @Test
    void eachMinuteItTriesMoreAndBlamesNobodyForThat() {
        var world = new PoliteWorld(PoliteWorld.tokens(10, 5));
        world.hosts(40);
        world.run(30);
        world.reset();
        world.run(600);
        assertEquals(TEN, world.limits.recognised());
        assertTrue(world.excused > 0);
        assertEquals(0, world.lost);
        assertEquals(0, world.down());
    }

    @Test
    void aLimitThatIsGoneIsLifted() {
        var world = new PoliteWorld(PoliteWorld.tokens(10, 5));
        world.hosts(40);
        world.run(30);
        world.becomes((_, _) -> true);
        world.run(180);
        assertEquals(List.of(), world.limits.recognised());
        world.reset();
        world.run(10);
        assertEquals(400, world.replies, 2);
    }

    @Test
    void aHostThatDiesBehindALimitIsStillLost() {
        var router = PoliteWorld.tokens(10, 5);
        var world = new PoliteWorld(router);
        world.hosts(40);
        world.run(30);
        world.becomes((host, time) -> router.answers(host, time) && host != 7);
        world.run(30);
        assertEquals(1, world.down());
    }

    @Test
    void aNetworkThatDiesBehindALimitIsLostAndNoLongerRecognised() {
        var world = new PoliteWorld(PoliteWorld.tokens(10, 5));
        world.hosts(40);
        world.run(30);
        world.becomes((_, _) -> false);
        world.run(15);
        assertEquals(List.of(), world.limits.recognised());
        assertEquals(40, world.down());
    }

    @Test
    void oneTargetThatIsAskedVeryOftenIsTheSameCase() {
        var world = new PoliteWorld(PoliteWorld.tokens(10, 5));
        world.host(0, PoliteWorld.SECOND / 50, PoliteWorld.SECOND / 50);
        world.run(30);
        assertEquals(TEN, world.limits.recognised());
        world.reset();
        world.run(20);
        assertEquals(0, world.lost);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomLossIsNeverTakenForALimit(long seed) {
        for (double share : new double[] {0.1, 0.3, 0.6}) {
            var world = new PoliteWorld(PoliteWorld.lossy(share, seed));
            world.hosts(40);
            world.run(600);
            assertFalse(world.everRecognised);
            assertTrue(world.lost > 600 * 40 * share * 0.9, "most losses are told as such");
        }
    }

    @Test
    void deadHostsAreDownAndNeverTakenForALimit() {
        var world = new PoliteWorld((host, _) -> host >= 30);
        world.hosts(40);
        world.run(5);
        assertEquals(30, world.down());
        world.run(1_800);
        assertFalse(world.everRecognised);
        assertEquals(30, world.down());
    }

    @Test
    void deadHostsThatAreAskedMoreOftenThanTheOthersAreNeverTakenForALimit() {
        var world = new PoliteWorld((host, _) -> host < 40);
        world.hosts(40);
        for (int host = 40; host < 50; host++) {
            world.host(host, PoliteWorld.SECOND / 10, PoliteWorld.SECOND / 10);
        }
        world.run(600);
        assertFalse(world.everRecognised);
        assertEquals(10, world.down());
    }

    @Test
    void aHealthyNetworkIsNeverSuspected() {
        var world = new PoliteWorld((_, _) -> true);
        world.hosts(250);
        world.run(60);
        assertFalse(world.everExcused);
        assertEquals(0, world.lost);
    }

    @Test
    void aNetworkThatDiesAtOnceIsNeverSuspected() {
        var world = new PoliteWorld((_, time) -> time < 20 * PoliteWorld.SECOND);
        world.hosts(40);
        world.run(24);
        assertEquals(40, world.down());
        world.run(120);
        assertFalse(world.everExcused);
        assertFalse(world.everRecognised);
    }

    @Test
    void halfANetworkThatDiesIsDownBeforeAnybodyWonders() {
        var world = new PoliteWorld((host, time) -> host < 20 || time < 20 * PoliteWorld.SECOND);
        world.hosts(40);
        world.run(24);
        assertEquals(20, world.down());
        world.run(120);
        assertFalse(world.everRecognised);
    }

    @Test
    void loopbackIsNeverCounted() {
        var limits = new RateLimits(new Budget(Rates.DEFAULT));
        limits.add(InetAddress.getLoopbackAddress(), 0, false, 1);
        assertEquals(List.of(), limits.recognised());
    }
}
