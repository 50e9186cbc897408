package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.target.Rates;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class DemandTest {
    private static List<Target> hosts(String prefix, int count) {
        var hosts = new ArrayList<Target>();
        for (int i = 1; i <= count; i++) {
            hosts.add(Target.of(prefix + i, Settings.DEFAULT));
        }
        return hosts;
    }

    @Test
    void aBudgetThatIsTooSmallIsTold() {
        assertEquals(
                Optional.of(
                        "This board is to be asked 66 times a second, and its budget lets out 20:"
                                + " hosts wait for their turns. Ask less often, or raise"
                                + " packets-per-second in [budget]."),
                Demand.shortfall(new Rates(20, 0), hosts("10.0.0.", 66)));
        assertEquals(
                Optional.of(
                        "10.0.0.0/24 is to be asked 66 times a second, and its budget lets out 50:"
                                + " hosts wait for their turns. Ask less often, or raise"
                                + " per-network in [budget]."),
                Demand.shortfall(new Rates(0, 50), hosts("10.0.0.", 66)));
    }

    @Test
    void enoughIsNotTold() {
        assertEquals(Optional.empty(), Demand.shortfall(new Rates(66, 66), hosts("10.0.0.", 66)));
        assertEquals(Optional.empty(), Demand.shortfall(Rates.UNLIMITED, hosts("10.0.0.", 66)));
        assertEquals(Optional.empty(), Demand.shortfall(new Rates(1, 1), hosts("127.0.0.", 66)));
        assertEquals(Optional.empty(), Demand.shortfall(new Rates(0, 1), hosts("srv-", 66)));
    }
}
