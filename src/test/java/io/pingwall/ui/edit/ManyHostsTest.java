package io.pingwall.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.pingwall.board.Document;
import io.pingwall.board.HostEntry;
import io.pingwall.board.Overrides;
import io.pingwall.target.Check;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.ui.edit.HostForm.Field;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ManyHostsTest {
    private static final Check PING = new Check.Ping();
    private static final Document BOARD =
            Document.empty("Plant")
                    .add(
                            "Core",
                            List.of(HostEntry.of("a", "10.0.0.1"), HostEntry.of("b", "10.0.0.2")))
                    .add(
                            "Edge",
                            List.of(HostEntry.of("c", "10.0.0.3"), HostEntry.of("d", "10.0.0.4")));

    private static final Overrides TCP =
            new Overrides(new Check.Connect(443), null, null, null, null, null, null);

    private final ManyHosts chosen = ManyHosts.of(BOARD, Set.of(id(1), id(3)));

    private static TargetId id(int last) {
        return TargetId.of(PING, "10.0.0." + last);
    }

    private static Map<String, Target> byName(Document board) {
        return board.targets().stream().collect(Collectors.toMap(Target::name, t -> t));
    }

    @Test
    void showsWhatAllHaveAndWhatVaries() {
        assertEquals(2, chosen.size());
        assertEquals(Optional.of(""), chosen.common(Field.INTERVAL));
        assertEquals(Optional.empty(), chosen.common(Field.GROUP));
        assertEquals(
                Optional.of("Core"), ManyHosts.of(BOARD, Set.of(id(1), id(2))).common(Field.GROUP));
    }

    @Test
    void changesWhatWasTouchedAndNothingElse() {
        var edited = chosen.edited(Map.of(Field.INTERVAL, "5s", Field.TAGS, "slow, far"));
        var hosts = byName(edited.board().orElseThrow());
        for (var name : List.of("a", "c")) {
            assertEquals(Duration.ofSeconds(5), hosts.get(name).settings().interval());
            assertEquals(List.of("slow", "far"), hosts.get(name).tags());
        }
        assertEquals(Duration.ofSeconds(1), hosts.get("b").settings().interval());
        assertEquals("Core", hosts.get("a").group());
        assertEquals("Edge", hosts.get("c").group());
    }

    @Test
    void movesAllToOneGroup() {
        var moved = chosen.edited(Map.of(Field.GROUP, "Edge")).board().orElseThrow();
        assertEquals(
                List.of("b", "c", "d", "a"), moved.targets().stream().map(Target::name).toList());
        assertEquals("Edge", byName(moved).get("a").group());
    }

    @Test
    void saysWhatIsWrongForAnyOfThem() {
        var edited = chosen.edited(Map.of(Field.TIMEOUT, "2s"));
        assertEquals(
                Map.of(Field.TIMEOUT, "The timeout (2s) may not be longer than the interval (1s)."),
                edited.problems());
        assertEquals(Optional.empty(), edited.board());
    }

    @Test
    void twoHostsMayNotBecomeOne() {
        var board = BOARD.add("Web", List.of(new HostEntry("w", "10.0.0.1", List.of(), "", TCP)));
        var edited = ManyHosts.of(board, Set.of(id(1))).edited(Map.of(Field.CHECK, "tcp:443"));
        var e = assertThrows(IllegalArgumentException.class, edited::board);
        assertEquals("10.0.0.1 would be on the board twice with the same check.", e.getMessage());
    }
}
