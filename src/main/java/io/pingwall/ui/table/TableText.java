package io.pingwall.ui.table;

import io.pingwall.health.HostState;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Hosts as a table that other programs take: a spreadsheet, a mail, a ticket.
///
/// @param plain a line each, cells parted by tabs, titles first
/// @param html the same as a table of HTML
public record TableText(String plain, String html) {
    static TableText of(List<HostColumn> columns, List<HostState> hosts) {
        return new TableText(plain(columns, hosts), html(columns, hosts));
    }

    private static String plain(List<HostColumn> columns, List<HostState> hosts) {
        var text = new StringBuilder(row(columns, HostColumn::title, "", "\t", "\n"));
        for (var host : hosts) {
            text.append(row(columns, column -> oneLine(column.text(host)), "", "\t", "\n"));
        }
        return text.toString();
    }

    private static String html(List<HostColumn> columns, List<HostState> hosts) {
        var text = new StringBuilder("<table>\n");
        text.append(
                row(
                        columns,
                        column -> escaped(column.title()),
                        "<tr><th>",
                        "</th><th>",
                        "</th></tr>\n"));
        for (var host : hosts) {
            text.append(
                    row(
                            columns,
                            column -> escaped(oneLine(column.text(host))),
                            "<tr><td>",
                            "</td><td>",
                            "</td></tr>\n"));
        }
        return text.append("</table>\n").toString();
    }

    private static String row(
            List<HostColumn> columns,
            Function<HostColumn, String> cell,
            String before,
            String between,
            String after) {
        return columns.stream().map(cell).collect(Collectors.joining(between, before, after));
    }

    /// A tab or a line break within a cell would begin another one.
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
