package io.pingwall.board;

import static io.pingwall.board.BoardTexts.good;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.pingwall.board.BoardFile.Rewrite;
import io.pingwall.target.Check;
import io.pingwall.target.Rates;
import io.pingwall.target.TargetId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

final class BoardEditTest {
    private static final String BY_HAND =
            """
            # Our campus. Ask Kim before you change it.
            title = "Campus"   # short

            hosts = [
              # the way out
              { address = "192.0.2.1", name = "gw" },   # leased
              { address = "192.0.2.2" }
            ]

            # core switches
            [[group]]
            name = "Core"
            interval = "5s" # slow is fine
            hosts = [
                { name = "sw-1", address = "10.0.0.1" },  # oldest
                # sw-2 is on the roof
                { name = "sw-2", address = "10.0.0.2" },
            ]

            [defaults]
            down-after = 5

            # end
            """;

    private static String kept(String source, UnaryOperator<Document> change) {
        var before = good(source);
        var rewrite = BoardFile.rewrite(source, before, change.apply(before));
        return assertInstanceOf(Rewrite.Kept.class, rewrite).text();
    }

    private static TargetId ping(String address) {
        return TargetId.of(new Check.Ping(), address);
    }

    private static HostEntry host(String name, String address) {
        return HostEntry.of(name, address);
    }

    @Test
    void nothingChangedIsNothingWritten() {
        assertEquals(BY_HAND, kept(BY_HAND, d -> d));
    }

    @Test
    void aNewHostGoesToTheEndOfItsGroup() {
        assertEquals(
                BY_HAND.replace(
                        "\"10.0.0.2\" },\n",
                        "\"10.0.0.2\" },\n    { name = \"sw-3\", address = \"10.0.0.3\" },\n"),
                kept(BY_HAND, d -> d.add("Core", List.of(host("sw-3", "10.0.0.3")))));
    }

    @Test
    void aHostWithoutACommaGetsOneWhenAnotherFollows() {
        assertEquals(
                BY_HAND.replace(
                        "{ address = \"192.0.2.2\" }\n",
                        "{ address = \"192.0.2.2\" },\n  { address = \"192.0.2.3\" },\n"),
                kept(BY_HAND, d -> d.add("", List.of(host("192.0.2.3", "192.0.2.3")))));
    }

    @Test
    void aHostThatGoesTakesItsLineAndNoOther() {
        assertEquals(
                BY_HAND.replace("    { name = \"sw-1\", address = \"10.0.0.1\" },  # oldest\n", ""),
                kept(BY_HAND, d -> d.remove(Set.of(ping("10.0.0.1")))));
        assertEquals(
                BY_HAND.replace("  { address = \"192.0.2.2\" }\n", ""),
                kept(BY_HAND, d -> d.remove(Set.of(ping("192.0.2.2")))));
    }

    @Test
    void aHostThatIsEditedKeepsThePlaceAndTheComment() {
        assertEquals(
                BY_HAND.replace("{ name = \"sw-1\",", "{ name = \"switch 1\","),
                kept(
                        BY_HAND,
                        d -> d.replace(ping("10.0.0.1"), host("switch 1", "10.0.0.1"), "Core")));
    }

    @Test
    void aHostMovesToAnotherGroup() {
        assertEquals(
                BY_HAND.replace("  { address = \"192.0.2.2\" }\n", "")
                        .replace(
                                "address = \"10.0.0.2\" },\n",
                                "address = \"10.0.0.2\" },\n    { address = \"192.0.2.2\" },\n"),
                kept(
                        BY_HAND,
                        d -> d.replace(ping("192.0.2.2"), host("192.0.2.2", "192.0.2.2"), "Core")));
    }

    @Test
    void aNewGroupGoesToTheEnd() {
        assertEquals(
                BY_HAND
                        + """

                        [[group]]
                        name = "Edge"
                        hosts = [
                          { address = "10.9.0.1" },
                        ]
                        """,
                kept(BY_HAND, d -> d.add("Edge", List.of(host("10.9.0.1", "10.9.0.1")))));
    }

    @Test
    void titleAndSettingsChangeInTheirPlace() {
        assertEquals(
                BY_HAND.replace("title = \"Campus\"   # short", "title = \"New\"   # short")
                        .replace("down-after = 5", "down-after = 7\nup-after = 4")
                        .replace("interval = \"5s\" # slow is fine\n", "timeout = \"500ms\"\n"),
                kept(
                        BY_HAND,
                        d -> {
                            var groups = new ArrayList<>(d.groups());
                            var core = groups.get(1);
                            groups.set(1, new HostGroup(core.name(), timeout(500), core.hosts()));
                            return new Document(
                                    "New",
                                    d.rates(),
                                    new Overrides(null, null, null, 7, 4, null, null),
                                    groups);
                        }));
    }

    @Test
    void theBudgetChangesInItsPlaceOrGetsOne() {
        var by = "[budget]\nper-network = 50 # slow link\n\n[[group]]\nname = \"a\"\n";
        assertEquals(
                by.replace("= 50", "= 60").replace("link\n", "link\npackets-per-second = 0\n"),
                kept(by, d -> with(d, new Rates(0, 60))));
        assertEquals(
                "# mine\n\n[budget]\nper-network = 0\n\n[[group]]\nname = \"a\"\n",
                kept(
                        "# mine\n\n[[group]]\nname = \"a\"\n",
                        d -> with(d, new Rates(Rates.DEFAULT.perSecond(), 0))));
        assertEquals(
                "[budget]\nper-network = 500\n[[group]]\nname = \"b\"\n",
                kept(
                        "[budget]\nper-network = 500\n[[group]]\nname = \"a\"\n",
                        d ->
                                new Document(
                                        d.title(),
                                        d.rates(),
                                        d.defaults(),
                                        List.of(new HostGroup("b", Overrides.NONE, List.of())))));
    }

    private static Document with(Document document, Rates rates) {
        return new Document(document.title(), rates, document.defaults(), document.groups());
    }

    private static Overrides timeout(int ms) {
        return new Overrides(null, null, Duration.ofMillis(ms), null, null, null, null);
    }

    @Test
    void hostsFindAPlaceWhereThereIsNoListYet() {
        assertEquals(
                "# mine\nhosts = [\n  { address = \"10.0.0.1\" },\n]\n[[group]]\nname = \"a\"\n",
                kept(
                        "# mine\n[[group]]\nname = \"a\"\n",
                        d -> d.add("", List.of(host("10.0.0.1", "10.0.0.1")))));
        assertEquals(
                "[[group]] # a\nname = \"a\"\nhosts = [\n  { address = \"10.0.0.1\" },\n]\n",
                kept(
                        "[[group]] # a\nname = \"a\"\nhosts = []\n",
                        d -> d.add("a", List.of(host("10.0.0.1", "10.0.0.1")))));
    }

    @Test
    void windowsLineEndsStay() {
        assertEquals(
                "# x\r\nhosts = [\r\n  { address = \"10.0.0.1\" },\r\n  { address = \"10.0.0.2\" },\r\n]\r\n",
                kept(
                        "# x\r\nhosts = [\r\n  { address = \"10.0.0.1\" }\r\n]\r\n",
                        d -> d.add("", List.of(host("10.0.0.2", "10.0.0.2")))));
    }

    @Test
    void asksWhereTheChangeDoesNotFit() {
        var source = "# mine\nhosts = [ { address = \"10.0.0.1\" }, { address = \"10.0.0.2\" } ]\n";
        var before = good(source);
        var next = before.remove(Set.of(ping("10.0.0.1")));
        assertEquals(
                new Rewrite.Loses(
                        BoardFile.text(next),
                        "This change can't be fitted into the file as you wrote it: to save it, the"
                                + " file is written anew, without its comments and in the usual"
                                + " order."),
                BoardFile.rewrite(source, before, next));
    }

    @Test
    void whatTheProgramWroteItWritesAnew() {
        var before = Document.builtIn();
        var next = before.remove(Set.of(ping("::1")));
        assertEquals(
                new Rewrite.Kept(BoardFile.text(next)),
                BoardFile.rewrite(BoardFile.text(before), before, next));
    }

    @Test
    void whateverIsChangedComesOutOfTheTextAgain() {
        var random = new Random(11);
        var source = BY_HAND;
        var document = good(source);
        for (int step = 0; step < 150; step++) {
            var next = changed(document, random);
            var rewrite = BoardFile.rewrite(source, document, next);
            source = assertInstanceOf(Rewrite.Kept.class, rewrite, source).text();
            document = good(source);
            assertEquals(next, document);
            assertEquals(0, source.indexOf("# Our campus. Ask Kim"));
        }
    }

    private static Document changed(Document document, Random random) {
        var address = "10.0.0." + (1 + random.nextInt(40));
        var group = List.of("", "Core", "Edge", "Far").get(random.nextInt(4));
        return switch (random.nextInt(3)) {
            case 0 -> document.add(group, List.of(host("h" + random.nextInt(9), address)));
            case 1 -> document.remove(Set.of(ping(address)));
            default ->
                    document.replace(
                            ping(address),
                            new HostEntry("r", address, List.of("t"), "\"n\"", timeout(900)),
                            group);
        };
    }
}
