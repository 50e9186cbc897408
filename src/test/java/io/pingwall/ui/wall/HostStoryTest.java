package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.pingwall.health.HostState;
import io.pingwall.language.Speaking;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;

import java.util.List;

class HostStoryTest {
    private static HostState core() {
        return HostState.fresh(
                new Target(
                        TargetId.of(new Check.Ping(), "10.0.0.1"),
                        "core",
                        "10.0.0.1",
                        "Paris",
                        Settings.DEFAULT,
                        List.of("rack-1", "paid"),
                        "call Ann first"),
                Hosts.START);
    }

    @Test
    void tellsEverythingOfAHostThatIsDown() {
        var state = Hosts.after(core(), new Outcome.Reply(10_000_000, 64), 1);
        state = Hosts.after(state, new Outcome.Reply(14_000_000, 64), 1);
        state = Hosts.after(state, new Outcome.Lost(Loss.HOST_UNREACHABLE, "10.0.0.9"), 3);
        assertThat(
                HostStory.of(state, Hosts.START.plusSeconds(63)),
                is(
                        """
                        core (ping 10.0.0.1)
                        DOWN for 1 min: host unreachable, says 10.0.0.9
                        last – · min 10.0 ms · mean 12.0 ms · max 14.0 ms
                        deviation 2.83 ms · jitter 0.250 ms
                        lost 60 % of the last 5 · 60 % since start
                        sent 5 · received 2
                        group: Paris
                        tags: rack-1, paid
                        note: call Ann first\
                        """));
    }

    @Test
    void isShortWhereLittleIsKnown() {
        assertThat(
                HostStory.of(Hosts.fresh("10.0.0.1"), Hosts.START.plusSeconds(4)),
                is("10.0.0.1 (ping)\nUNKNOWN for 4 s: not asked yet"));
    }

    @Test
    void saysWhatWasNotObserved() {
        var state =
                Hosts.after(
                        Hosts.fresh("10.0.0.1"),
                        new Outcome.Unasked(Cause.NO_ROUTE, "network is unreachable", 40),
                        1);
        assertThat(
                HostStory.of(state, Hosts.START),
                is(
                        """
                        10.0.0.1 (ping)
                        UNKNOWN for 0 s: this machine has no route to it: network is unreachable
                        not observed 40\
                        """));
    }

    @Test
    void tellsItInRussian() {
        var state = Hosts.after(core(), new Outcome.Reply(10_000_000, 64), 2);
        assertThat(
                Speaking.russian(() ->
                        HostStory.of(state, Hosts.START.plusSeconds(63)).lines().skip(2).toList()),
                is(
                        List.of(
                                "сейчас 10,0 мс · мин. 10,0 мс · средн. 10,0 мс · макс. 10,0 мс",
                                "отклонение 0,000 мс · джиттер 0,000 мс",
                                "потери 0 % из последних 2 · 0 % с запуска",
                                "отправлено 2 · получено 2",
                                "группа: Paris",
                                "метки: rack-1, paid",
                                "заметка: call Ann first")));
    }
}
