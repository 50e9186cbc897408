package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.target.Rates;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;

final class BudgetTest {
    private static final long SECOND = 1_000_000_000;

    private static InetAddress address(String literal) {
        return InetAddress.ofLiteral(literal);
    }

    @Test
    void packetsToOneNetworkGoEvenly() {
        var budget = new Budget(new Rates(0, 500));
        for (int i = 0; i < 1_000; i++) {
            assertEquals(i * SECOND / 500, budget.reserve(address("10.0.0." + i % 250), 0));
        }
        assertEquals(7, budget.reserve(address("10.0.1.1"), 7), "another network waits for none");
    }

    @Test
    void allNetworksTogetherKeepTheTotal() {
        var budget = new Budget(new Rates(20_000, 0));
        long last = 0;
        for (int i = 0; i < 100_000; i++) {
            last = budget.reserve(address("10.0." + i % 200 + ".1"), 0);
        }
        assertEquals(99_999 * SECOND / 20_000, last);
    }

    @Test
    void theLongQueueOfOneNetworkHoldsUpNoOther() {
        var budget = new Budget(new Rates(1_000, 1));
        for (int i = 0; i < 100; i++) {
            budget.reserve(address("10.0.0.1"), 0);
        }
        assertEquals(SECOND / 10, budget.reserve(address("10.0.1.1"), 0));
    }

    @Test
    void whatComesSlowerThanTheRateNeverWaits() {
        var budget = new Budget(Rates.DEFAULT);
        for (long time = 0; time < SECOND; time += SECOND / 499) {
            assertEquals(time, budget.reserve(address("2001:db8::1"), time));
        }
    }

    @Test
    void aZeroIsNoLimit() {
        var budget = new Budget(Rates.UNLIMITED);
        budget.reserve(address("10.0.0.1"), 5);
        assertEquals(3, budget.reserve(address("10.0.0.1"), 3));
    }

    @Test
    void loopbackIsExempt() {
        var budget = new Budget(new Rates(1, 1));
        assertEquals(0, budget.reserve(address("127.0.0.1"), 0));
        assertEquals(0, budget.reserve(address("127.0.0.1"), 0));
        assertEquals(0, budget.reserve(address("::1"), 0));
        assertEquals(0, budget.reserve(address("10.0.0.1"), 0));
    }

    @Test
    void networksAre24BitsOfIpv4And64OfIpv6() {
        assertEquals("10.0.3.0/24", Network.of(address("10.0.3.77")).text());
        assertEquals("255.0.255.0/24", Network.of(address("255.0.255.1")).text());
        assertEquals("2001:db8::/64", Network.of(address("2001:db8::9")).text());
    }

    @Test
    void idleNetworksAreForgotten() {
        var budget = new Budget(Rates.DEFAULT);
        for (int i = 0; i < 256; i++) {
            budget.reserve(address("10.0." + i + ".1"), i);
        }
        assertEquals(256, budget.lanes());
        budget.reserve(address("10.1.0.1"), 60 * SECOND);
        assertEquals(1, budget.lanes());
    }

    @Test
    void aCutIsKeptUntilItIsRestored() {
        var budget = new Budget(new Rates(0, 500));
        var host = address("10.0.0.1");
        budget.cut(Network.of(host), 10);
        budget.reserve(host, 0);
        assertEquals(SECOND / 10, budget.reserve(host, 0));
        assertEquals("10.0.0.0/24 is asked 10 times a second at most", budget.limitOn(host));
        budget.reserve(address("10.0.1.1"), 60 * SECOND);
        budget.reserve(host, 60 * SECOND);
        assertEquals(60 * SECOND + SECOND / 10, budget.reserve(host, 60 * SECOND));
        budget.restore(Network.of(host));
        budget.reserve(host, 120 * SECOND);
        assertEquals(120 * SECOND + SECOND / 500, budget.reserve(host, 120 * SECOND));
    }

    @Test
    void saysWhichLimitHoldsUp() {
        var budget = new Budget(new Rates(100, 500));
        var host = address("10.0.0.1");
        for (int i = 0; i < 10; i++) {
            budget.reserve(address("10.0." + i + ".1"), 0);
        }
        assertEquals("this machine asks 100 times a second at most", budget.limitOn(host));
    }

    @Test
    void otherRatesBeginWithEmptyQueues() {
        var budget = new Budget(new Rates(1, 1));
        var host = address("10.0.0.1");
        for (int i = 0; i < 100; i++) {
            budget.reserve(host, 0);
        }
        budget.limit(new Rates(10, 0));
        assertEquals(0, budget.reserve(host, 0));
        assertEquals(SECOND / 10, budget.reserve(host, 0));
    }
}
