package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.pingwall.health.HostState;
import io.pingwall.language.Speaking;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class GroupStoryTest {
    private static String story(List<HostState> hosts) {
        var tally = new Tally("Paris");
        hosts.forEach(host -> tally.add(host.status()));
        return GroupStory.of(tally, hosts);
    }

    @Test
    void namesTheHostsInTrouble() {
        var hosts = List.of(Hosts.down("10.0.0.1"), Hosts.up("10.0.0.2", 5));
        assertThat(
                story(hosts),
                is(
                        """
                        Paris: 2 hosts, collapsed
                        1 down, 1 up
                        down: 10.0.0.1
                        Double click or Enter expands it.\
                        """));
        assertThat(
                Speaking.russian(() -> story(hosts)),
                is(
                        """
                        Paris: 2 хоста, свёрнуто
                        1 не отвечает, 1 работает
                        не отвечает: 10.0.0.1
                        Двойной щелчок или Enter разворачивает.\
                        """));
    }

    @Test
    void doesNotNameAllOfMany() {
        var hosts = new ArrayList<HostState>();
        for (int i = 0; i < 30; i++) {
            hosts.add(Hosts.down("h" + i));
        }
        assertThat(
                story(hosts).lines().toList().get(2),
                is("down: h0, h1, h2, h3, h4, h5, h6, h7 and 22 more"));
    }
}
