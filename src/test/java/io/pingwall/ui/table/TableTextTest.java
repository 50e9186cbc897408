package io.pingwall.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.health.HostState;
import io.pingwall.target.Target;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TableTextTest {
    private static final List<HostColumn> COLUMNS =
            List.of(HostColumn.NAME, HostColumn.ADDRESS, HostColumn.NOTE);

    @Test
    void aSpreadsheetTakesLinesAndTabs() {
        var text =
                TableText.of(
                        COLUMNS,
                        List.of(host("a", "10.0.0.1", "rack 4"), host("b", "10.0.0.2", "")));

        assertEquals("Name\tAddress\tNote\na\t10.0.0.1\track 4\nb\t10.0.0.2\t\n", text.plain());
    }

    @Test
    void aMailTakesATable() {
        var text = TableText.of(COLUMNS, List.of(host("a<b>", "10.0.0.1", "R&D")));

        assertEquals(
                """
                <table>
                <tr><th>Name</th><th>Address</th><th>Note</th></tr>
                <tr><td>a&lt;b&gt;</td><td>10.0.0.1</td><td>R&amp;D</td></tr>
                </table>
                """,
                text.html());
    }

    @Test
    void aTabInANameBeginsNoOtherCell() {
        var text = TableText.of(List.of(HostColumn.NAME), List.of(host("a\tb\nc", "10.0.0.1", "")));

        assertEquals("Name\na b c\n", text.plain());
    }

    private static HostState host(String name, String address, String note) {
        var plain = Hosts.target(address);
        var target = new Target(plain.id(), name, address, "", plain.settings(), List.of(), note);
        return HostState.fresh(target, Hosts.START);
    }
}
