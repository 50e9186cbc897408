package io.pingwall.ui.query;

import io.pingwall.target.Target;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The words that a board itself brings for its filter, each once and in natural order.
///
/// @param checks their text form, such as `ping` and `tcp:443`
public record Vocabulary(List<String> groups, List<String> tags, List<String> checks) {
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of());

    public Vocabulary {
        groups = List.copyOf(groups);
        tags = List.copyOf(tags);
        checks = List.copyOf(checks);
    }

    public static Vocabulary of(Collection<Target> targets) {
        var groups = new TreeSet<String>(NaturalOrder.INSTANCE);
        var tags = new TreeSet<String>(NaturalOrder.INSTANCE);
        var checks = new TreeSet<String>(NaturalOrder.INSTANCE);
        for (var target : targets) {
            groups.add(target.group());
            tags.addAll(target.tags());
            checks.add(target.settings().check().text());
        }
        groups.remove("");
        return new Vocabulary(List.copyOf(groups), List.copyOf(tags), List.copyOf(checks));
    }
}
