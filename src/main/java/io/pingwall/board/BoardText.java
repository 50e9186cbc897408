package io.pingwall.board;

import io.pingwall.target.Rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a board as text: one host on each line, nothing that is inherited.
final class BoardText {
    private BoardText() {}

    static String of(Document document) {
        var text = new StringBuilder();
        line(text, "title = " + quoted(document.title()));
        for (var group : document.groups()) {
            if (group.name().isEmpty()) {
                text.append('\n');
                hosts(text, group.hosts());
            }
        }
        table(text, "budget", rates(document.rates()));
        table(text, "defaults", settings(document.defaults()));
        for (var group : document.groups()) {
            if (!group.name().isEmpty()) {
                text.append('\n');
                group(text, group);
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            line(text, "\n[" + name + "]");
            values.forEach((key, value) -> line(text, key + " = " + value));
        }
    }

    /// The rates that differ from the common ones.
    static Map<String, String> rates(Rates rates) {
        var stated = new LinkedHashMap<String, String>();
        if (rates.perSecond() != Rates.DEFAULT.perSecond()) {
            stated.put(RatesReader.PER_SECOND, Integer.toString(rates.perSecond()));
        }
        if (rates.perNetwork() != Rates.DEFAULT.perNetwork()) {
            stated.put(RatesReader.PER_NETWORK, Integer.toString(rates.perNetwork()));
        }
        return stated;
    }

    static void group(StringBuilder text, HostGroup group) {
        line(text, "[[group]]");
        line(text, "name = " + quoted(group.name()));
        settings(group.overrides()).forEach((key, value) -> line(text, key + " = " + value));
        hosts(text, group.hosts());
    }

    static void hosts(StringBuilder text, List<HostEntry> hosts) {
        if (hosts.isEmpty()) {
            line(text, "hosts = []");
            return;
        }
        line(text, "hosts = [");
        hosts.forEach(host -> line(text, "  " + host(host) + ","));
        line(text, "]");
    }

    static String host(HostEntry host) {
        var parts = new ArrayList<String>();
        if (!host.name().equals(host.address())) {
            parts.add("name = " + quoted(host.name()));
        }
        parts.add("address = " + quoted(host.address()));
        if (!host.tags().isEmpty()) {
            var tags = host.tags().stream().map(BoardText::quoted).toList();
            parts.add("tags = [" + String.join(", ", tags) + "]");
        }
        if (!host.note().isEmpty()) {
            parts.add("note = " + quoted(host.note()));
        }
        settings(host.overrides()).forEach((key, value) -> parts.add(key + " = " + value));
        return "{ " + String.join(", ", parts) + " }";
    }

    /// The settings that are stated: each key with its value as TOML.
    static Map<String, String> settings(Overrides stated) {
        var settings = new LinkedHashMap<String, String>();
        if (stated.check() != null) {
            settings.put("check", quoted(stated.check().text()));
        }
        if (stated.interval() != null) {
            settings.put("interval", quoted(Durations.text(stated.interval())));
        }
        if (stated.timeout() != null) {
            settings.put("timeout", quoted(Durations.text(stated.timeout())));
        }
        if (stated.lossesToDown() != null) {
            settings.put("down-after", stated.lossesToDown().toString());
        }
        if (stated.repliesToUp() != null) {
            settings.put("up-after", stated.repliesToUp().toString());
        }
        if (stated.slowAbove() != null) {
            settings.put("slow-above", quoted(Durations.text(stated.slowAbove())));
        }
        if (stated.slowLoss() != null) {
            settings.put("slow-loss", quoted(percent(stated.slowLoss())));
        }
        return settings;
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString()
                + "%";
    }

    /// A basic string of TOML 1.0.
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    boolean plain = c >= ' ' && c != 0x7f;
                    quoted.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
