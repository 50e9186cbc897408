package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.monitor.Figures.Own;
import io.pingwall.monitor.Figures.Recent;
import io.pingwall.probe.Traffic;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class FitnessTest {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration LIMIT = Duration.ofMillis(100);
    private static final Duration MORE = Duration.ofMillis(240);

    @Test
    void isOnTimeUpToTheLimit() {
        assertEquals(
                new Fitness(true, "on time", "All is well: what is shown is what was measured."),
                fitness(false, new Recent(LIMIT, LIMIT, LIMIT, 0)));
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertEquals(
                new Fitness(
                        false,
                        "late 240 ms",
                        "Checks went out up to 240 ms after their time: watch fewer hosts, or less"
                                + " often."),
                fitness(false, new Recent(MORE, NONE, NONE, 0)));
        assertEquals(
                new Fitness(
                        false,
                        "stood still 240 ms",
                        "This program was not let run for 240 ms; checks that it spoilt are not"
                                + " counted. If this returns, close other programs."),
                fitness(false, new Recent(MORE, NONE, MORE, 0)));
        assertEquals(
                new Fitness(
                        false,
                        "paused 240 ms",
                        "Freeing memory stopped this program for 240 ms; checks that it spoilt are"
                                + " not counted. If this returns, give it more memory or fewer"
                                + " hosts."),
                fitness(false, new Recent(MORE, MORE, MORE, 0)));
        assertEquals(
                new Fitness(
                        false,
                        "no free CPU",
                        "The processors are fully busy, so times may come out too long: close other"
                                + " programs, or watch fewer hosts or less often."),
                fitness(true, new Recent(MORE, MORE, MORE, 0)));
        assertEquals(
                new Fitness(
                        false,
                        "answers dropped",
                        "The system dropped 12 answers before they could be read, so some hosts may"
                                + " count as not observed: raise net.core.rmem_max, or watch fewer"
                                + " hosts or less often."),
                fitness(true, new Recent(MORE, MORE, MORE, 12)));
    }

    private static Fitness fitness(boolean saturated, Recent recent) {
        var own = new Own(0, NONE, NONE, 0, NONE, 0, 0, saturated, Traffic.NONE, recent);
        return Fitness.of(new Figures(0, 0, 0, 0, 0, NONE, NONE, NONE, NONE, NONE, own));
    }
}
