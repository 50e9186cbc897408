package io.pingwall.ui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.language.Speaking;
import io.pingwall.probe.Outcome;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class FilterTest {
    /// Up since the first of two answers after 60 ms, then asked for nine seconds more.
    private static final InstantSource CLOCK = InstantSource.fixed(Hosts.START.plusSeconds(11));

    private final HostState host =
            Hosts.after(
                    HostState.fresh(target("10.0.0.77", "tcp:443"), Hosts.START),
                    new Outcome.Reply(60_000_000, 64),
                    2);

    private static Target target(String address, String check) {
        var asked = Check.parse(check).orElseThrow();
        var usual = Settings.DEFAULT;
        return new Target(
                TargetId.of(asked, address),
                "core-1",
                address,
                "Berlin East",
                new Settings(asked, usual.interval(), usual.timeout(), usual.thresholds()),
                List.of("leased line", "core"),
                "spare in rack 9");
    }

    private static Filter filter(String text) {
        return Filter.of(text, CLOCK);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'', true",
                "core, true",
                "CORE, true",
                "10.0.0., true",
                "berlin core, true",
                "berlin edge, false",
                "leased, true",
                "rack, true",
                "up, true",
                "down, false",
                "-down, true",
                "-core, false",
                "'\"leased line\"', true",
                "'\"line leased\"', false",
                "state:up, true",
                "STATE:Up, true",
                "is:up, true",
                "state=up, true",
                "'state:down,up', true",
                "state:down, false",
                "-state:down, true",
                "state:u, true",
                "group:berlin, true",
                "'group:\"berlin east\"', true",
                "'group:\"berlin\"', false",
                "'group:\"\"', false",
                "'group:paris,berlin', true",
                "tag:core, true",
                "tag:cor, true",
                "'tag:\"cor\"', false",
                "tag:edge, false",
                "name:core, true",
                "name:berlin, false",
                "note:spare, true",
                "check:tcp, true",
                "check:tcp:443, true",
                "check:ping, false",
                "address:10.0.0.0/24, true",
                "address:10.0.1.0/24, false",
                "'address:10.0.1.0/24,10.0.0.1-80', true",
                "address:10.0.0.7, false",
                "address:10.0.0.77, true",
                "address:.77, true",
                "rtt>50ms, true",
                "rtt>60ms, false",
                "rtt>=60ms, true",
                "rtt>50, true",
                "rtt<0.1s, true",
                "rtt<=59999us, false",
                "-rtt>50ms, false",
                "jitter<1ms, true",
                "loss>0%, false",
                "loss=0, true",
                "loss<5%, true",
                "since<10m, true",
                "since<9s, false",
                "since<=10s, true",
                "since>1h, false",
                "state:up tag:core rtt>50ms, true",
                "state:up tag:core rtt>70ms, false",
            })
    void everyTermMustHold(String text, boolean passes) {
        assertEquals("", filter(text).problem());
        assertEquals(passes, filter(text).test(host));
    }

    @Test
    void whatWasNotMeasuredComparesWithNothing() {
        var fresh = Hosts.fresh("10.0.0.1");
        for (var text : List.of("rtt<1s", "rtt>=0ms", "loss<5%", "loss>=0", "jitter<1s")) {
            assertFalse(filter(text).test(fresh), text);
        }
    }

    @Test
    void knowsAddressesOfBothFamilies() {
        var six = HostState.fresh(target("fd00::12", "ping"), Hosts.START);
        assertTrue(filter("address:fd00::/64").test(six));
        assertTrue(filter("address:fd00::10-1f").test(six));
        assertFalse(filter("address:fd01::/64").test(six));
        assertFalse(filter("address:0.0.0.0/0").test(six));
        assertTrue(filter("fd00::12").test(six));
        var named = HostState.fresh(target("gw.example", "ping"), Hosts.START);
        assertFalse(filter("address:0.0.0.0/0").test(named));
        assertTrue(filter("address:example").test(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "rrt>50ms | 'rrt' is no filter word: did you mean 'rtt'?",
                "st:down | 'st' is no filter word: did you mean 'state'?",
                "colour:red | 'colour' is no filter word: use one of state, group, tag, check, name, address, note, rtt, jitter, loss, since, or put it in quotes to look for it as it stands.",
                "state:dwn | 'dwn' is no state: did you mean 'down'?",
                "state:broken | 'broken' is no state: write one of down, slow, unknown, paused, up.",
                "rtt:50ms | 'rtt:50ms' compares nothing: write > or < after rtt, such as rtt>50ms.",
                "tag>core | 'tag>core' has no figure to compare: write a colon after tag, such as tag:core.",
                "rtt>50kg | '50kg' is no time: write a number and us, ms or s, such as rtt>50ms.",
                "loss>120% | '120%' is no share: write 0% to 100%, such as loss>5%.",
                "since<10 | '10' is no stretch of time: write a number and s, m, h or d, such as since<10m.",
                "address:10.0.0.0/40 | '10.0.0.0/40' is not a network: write an address, a slash and a prefix length of 0 to 32 (IPv6: 128), such as 10.0.0.0/24.",
                "address:10.0.0.9-3 | The range '10.0.0.9-3' runs backwards: write 10.0.0.3-10.0.0.9.",
            })
    void whatIsWrongIsSaidAndTheRestHolds(String wrong, String sentence) {
        var filter = filter("core " + wrong + " -down");
        assertEquals(sentence, filter.problem());
        assertTrue(filter.isSameAs(filter("core -down")));
        assertTrue(filter.test(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state:",
                "tag:",
                "rtt>",
                "loss<=",
                "-",
                "-tag:",
                "\"",
                "group:\"",
                "since<"
            })
    void whatIsNotYetWrittenIsNoProblemAndHidesNothing(String text) {
        assertEquals("", filter(text).problem());
        assertTrue(filter(text).test(host));
    }

    @Test
    void onlyFiguresAreFleeting() {
        assertFalse(filter("state:down tag:core text").isFleeting());
        assertTrue(filter("core -rtt>5ms").isFleeting());
        assertTrue(filter("since<5m").isFleeting());
    }

    @Test
    void whatHasChangedWithinFollowsTheClock() {
        var later = InstantSource.fixed(Hosts.START.plus(Duration.ofHours(2)));
        assertTrue(filter("since<10m").test(host));
        assertFalse(Filter.of("since<10m", later).test(host));
    }

    /// Whatever is typed, in whatever piece of it: no exception, one line, and a term turned round
    /// says the opposite.
    @Test
    void takesWhateverIsTyped() {
        var random = new Random(5);
        var parts =
                List.of(
                        "state",
                        ":",
                        "down",
                        "-",
                        "\"",
                        " ",
                        ",",
                        "rtt",
                        ">",
                        "=",
                        "<",
                        "50",
                        "ms",
                        "%",
                        "tag",
                        "since",
                        "10.0.0.0",
                        "/24",
                        "::",
                        "é",
                        "µ",
                        "address",
                        "\t",
                        "x");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var filter = filter(text.toString());
            assertFalse(filter.problem().contains("\n"), text.toString());
            boolean all = filter.terms().stream().allMatch(t -> t.holds(host, CLOCK.instant()));
            assertEquals(all, filter.test(host), text.toString());
        }
    }

    @Test
    void aTermTurnedRoundSaysTheOpposite() {
        var terms = new ArrayList<String>();
        for (var status : Status.values()) {
            terms.add("state:" + status.name());
        }
        terms.addAll(List.of("core", "tag:edge", "rtt>1ms", "rtt>99ms", "address:10.0.0.0/8"));
        for (var term : terms) {
            assertEquals(!filter(term).test(host), filter("-" + term).test(host), term);
        }
    }

    @Test
    void explainsItsEnglishWordsInRussian() {
        assertEquals(
                "«stat» — не слово фильтра: возможно, «state»?",
                Speaking.russian(() -> filter("stat:down").problem()));
        assertEquals(
                "«soon» — не время: напишите число и us, ms или s, например rtt>50ms.",
                Speaking.russian(() -> filter("rtt>soon").problem()));
    }

    @Test
    void findsAStatusByItsWordInTheLanguageThatIsSpoken() {
        assertTrue(Speaking.russian(() -> filter("РАБОТАЕТ").test(host)));
        assertTrue(Speaking.russian(() -> filter("up").test(host)));
        assertFalse(filter("работает").test(host));
    }
}
