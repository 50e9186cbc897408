package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.target.Check;
import io.pingwall.target.Rates;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

final class DocumentTest {
    private static final Overrides TCP =
            new Overrides(new Check.Connect(22), null, null, null, null, null, null);

    private static HostEntry host(String address) {
        return HostEntry.of(address, address);
    }

    private static TargetId ping(String address) {
        return TargetId.of(new Check.Ping(), address);
    }

    private static Document board(HostGroup... groups) {
        return new Document("b", Rates.DEFAULT, Overrides.NONE, List.of(groups));
    }

    private static HostGroup group(String name, String... addresses) {
        return new HostGroup(
                name, Overrides.NONE, List.of(addresses).stream().map(DocumentTest::host).toList());
    }

    /// `group:address,address` for each group.
    private static String shape(Document document) {
        return String.join(
                " ",
                document.groups().stream()
                        .map(g ->
                                g.name()
                                        + ":"
                                        + String.join(
                                                ",",
                                                g.hosts().stream()
                                                        .map(HostEntry::address)
                                                        .toList()))
                        .toList());
    }

    @Test
    void settingsComeFromTheHostThenTheGroupThenTheBoard() {
        var group =
                new HostGroup(
                        "g",
                        new Overrides(null, Duration.ofSeconds(5), null, null, null, null, null),
                        List.of(host("a"), new HostEntry("b", "b", List.of("t"), "n", TCP)));
        var defaults = new Overrides(null, Duration.ofSeconds(9), null, 7, null, null, null);
        var targets = new Document("b", Rates.DEFAULT, defaults, List.of(group)).targets();
        assertEquals(
                List.of("ping a", "tcp:22 b"), targets.stream().map(t -> t.id().value()).toList());
        assertEquals(Duration.ofSeconds(5), targets.getFirst().settings().interval());
        assertEquals(7, targets.getFirst().settings().thresholds().lossesToDown());
        assertEquals(List.of("g", "g"), targets.stream().map(Target::group).toList());
        assertEquals("n", targets.getLast().note());
    }

    @Test
    void addsAtTheEndAndLeavesOutWhatIsWatched() {
        var board = board(group("g", "a"), group("h", "b"));
        assertEquals("g:a,c h:b", shape(board.add("g", List.of(host("b"), host("c"), host("c")))));
        assertEquals("g:a h:b i:c", shape(board.add("i", List.of(host("c")))));
        assertEquals(":c g:a h:b", shape(board.add("", List.of(host("c")))));
    }

    @Test
    void theSameAddressMayBeAskedAnotherThing() {
        var board = board(group("g", "a"), new HostGroup("ssh", TCP, List.of()));
        assertEquals("g:a ssh:a", shape(board.add("ssh", List.of(host("a")))));
    }

    @Test
    void removesAndKeepsTheGroup() {
        var board = board(group("", "a"), group("g", "b", "c"), group("h", "d"));
        assertEquals(
                "g:b h:", shape(board.remove(Set.of(ping("a"), ping("c"), ping("d"), ping("x")))));
    }

    @Test
    void replacesInPlaceOrMoves() {
        var board = board(group("g", "a", "b"), group("h", "c"));
        assertEquals("g:x,b h:c", shape(board.replace(ping("a"), host("x"), "g")));
        assertEquals("g:b h:c,x", shape(board.replace(ping("a"), host("x"), "h")));
        assertEquals("g:b h:c new:x", shape(board.replace(ping("a"), host("x"), "new")));
        assertEquals(":a g:b h:c", shape(board.replace(ping("a"), host("a"), "")));
        assertSame(board, board.replace(ping("z"), host("x"), "g"));
    }

    @Test
    void refusesToReplaceByAHostThatIsThereAlready() {
        var board = board(group("g", "a", "b"));
        assertEquals(
                "b is on the board already: give another address, or remove one of the two.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> board.replace(ping("a"), host("b"), "g"))
                        .getMessage());
    }

    @Test
    void movesHostsToTheEndOfAGroupInTheirOrder() {
        var before = board(group("a", "1", "2", "3"), group("b", "4", "5"));
        var moved = before.move(Set.of(ping("3"), ping("1"), ping("4")), "b");
        assertEquals("a:2 b:4,5,1,3", shape(moved));
        assertEquals(":1 a:2,3 b:4,5", shape(before.move(Set.of(ping("1")), "")));
        assertEquals("a:2,3 b:4,5 c:1", shape(before.move(Set.of(ping("1")), "c")));
    }

    @Test
    void refusesToMoveAHostWhereItWouldBeThereTwice() {
        var tcp = new HostGroup("tcp", TCP, List.of(host("1")));
        var before = board(group("a", "1"), tcp);
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> before.move(Set.of(ping("1")), "tcp"));
        assertEquals("1 would be on the board twice with the same check.", refused.getMessage());
    }

    @Test
    void renamesAHostAndLeavesAllElse() {
        var after = board(group("a", "1", "2")).rename(ping("2"), "two");
        assertEquals(
                List.of("1", "two"),
                after.groups().getFirst().hosts().stream().map(HostEntry::name).toList());
        assertEquals("a:1,2", shape(after));
    }

    @Test
    void knowsWhatItHolds() {
        var board = board(new HostGroup("ssh", TCP, List.of(host("a"))));
        assertTrue(board.holds(TargetId.of(new Check.Connect(22), "a")));
        assertFalse(board.holds(ping("a")));
    }

    @Test
    void hostsOfNoGroupComeFirst() {
        assertEquals(":a g:b", shape(board(group("g", "b"), group("", "a"))));
        assertEquals("g:", shape(board(group(""), group("g"))));
    }
}
