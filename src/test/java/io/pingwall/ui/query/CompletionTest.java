package io.pingwall.ui.query;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class CompletionTest {
    private static final Vocabulary WORDS =
            new Vocabulary(
                    List.of("Berlin East", "Core", "Oslo"),
                    List.of("core", "encore", "rack-1"),
                    List.of("ping", "tcp:22", "tcp:443"));

    private static Completion at(String text) {
        return Completion.of(text, text.length(), WORDS);
    }

    private static List<String> offered(String text) {
        return at(text).suggestions().stream().map(Completion.Suggestion::text).toList();
    }

    @Test
    void offersFilterWordsByTheirBeginning() {
        assertThat(offered("st"), contains("state:", "group:\"Berlin East\""));
        assertThat(offered("-sta"), contains("-state:"));
        assertThat(offered("n"), contains("name:", "note:"));
        assertThat(offered("rt"), contains("rtt>"));
    }

    @Test
    void offersAllWordsWhereNothingIsTyped() {
        assertThat(offered("").size(), is(FilterWord.values().length));
        assertThat(offered("core ").size(), is(FilterWord.values().length));
    }

    @Test
    void offersStates() {
        assertThat(
                offered("state:"),
                contains("state:down", "state:slow", "state:unknown", "state:paused", "state:up"));
        assertThat(offered("is:d"), contains("is:down"));
        assertThat(offered("state:down,u"), contains("state:down,unknown", "state:down,up"));
        assertThat(offered("state:down"), is(empty()));
    }

    @Test
    void offersTheBoardsOwnGroupsAndTags() {
        assertThat(
                offered("group:"), contains("group:\"Berlin East\"", "group:Core", "group:Oslo"));
        assertThat(offered("tag:co"), contains("tag:core", "tag:encore"));
        assertThat(offered("group:\"Berlin"), contains("group:\"Berlin East\""));
        assertThat(offered("check:tcp"), contains("check:tcp:22", "check:tcp:443"));
        assertThat(offered("core"), contains("group:Core", "tag:core", "tag:encore"));
    }

    @Test
    void offersLimits() {
        assertThat(offered("rtt>5"), contains("rtt>50ms"));
        assertThat(offered("rtt:"), contains("rtt>", "rtt<"));
        assertThat(offered("since<"), contains("since<1m", "since<10m", "since<1h", "since<1d"));
    }

    @Test
    void aStrangeWordIsLeftAlone() {
        assertThat(offered("\"st"), is(empty()));
        assertThat(offered("rrt>5"), is(empty()));
        assertThat(offered("10.0.0.1"), is(empty()));
    }

    @Test
    void replacesTheTermUnderTheCaret() {
        var completion = Completion.of("tag:co state:down", 6, WORDS);
        assertThat(completion.start(), is(0));
        assertThat(completion.end(), is(6));
        assertThat(completion.suggestions().getFirst().text(), is("tag:core"));
        assertThat(at("tag:core st").start(), is(9));
    }

    /// What is offered is never wrong, never long, and fits the text it was offered for.
    @Test
    void whatIsOfferedCanBeRead() {
        var random = new Random(3);
        var parts =
                List.of(
                        "s", "t", "a", "g", ":", "state:", "tag:", "rtt", ">", "-", "\"", " ", ",",
                        "core", "5");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            IntStream.range(0, random.nextInt(6))
                    .forEach(_ -> text.append(parts.get(random.nextInt(parts.size()))));
            int caret = random.nextInt(text.length() + 1);
            var completion = Completion.of(text.toString(), caret, WORDS);
            assertThat(completion.end(), is(lessThanOrEqualTo(text.length())));
            for (var suggestion : completion.suggestions()) {
                if (suggestion.ends() && !suggestion.text().contains(",")) {
                    var filter = Filter.of(suggestion.text(), InstantSource.system());
                    assertThat(suggestion.text(), filter.problem(), is(""));
                    assertThat(suggestion.text(), filter.terms().size(), is(1));
                }
            }
        }
    }

    @Test
    void aBoardTellsItsWords() {
        var words = Vocabulary.of(List.of(io.pingwall.ui.Hosts.target("10.0.0.1")));
        assertThat(words.groups(), is(empty()));
        assertThat(words.checks(), hasItem("ping"));
    }
}
