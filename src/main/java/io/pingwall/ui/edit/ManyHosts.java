package io.pingwall.ui.edit;

import io.pingwall.board.Document;
import io.pingwall.board.HostEntry;
import io.pingwall.board.HostGroup;
import io.pingwall.target.Settings;
import io.pingwall.target.TargetId;
import io.pingwall.ui.edit.HostForm.Field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Many hosts of a board, and what becomes of them when some of their fields are set at once. Pure.
final class ManyHosts {
    private record Member(TargetId id, HostEntry entry, String group) {}

    /// What came of setting fields.
    ///
    /// @param entries what the hosts are now; nothing where something is wrong
    /// @param problems a sentence for each field that is wrong
    record Edited(
            Document before,
            Map<TargetId, HostEntry> entries,
            Optional<String> group,
            Map<Field, String> problems) {
        /// Empty where something is wrong.
        ///
        /// @throws IllegalArgumentException if two hosts would become the same target; its message
        ///   is a sentence for a person
        Optional<Document> board() {
            return problems.isEmpty()
                    ? Optional.of(before.replaceAll(entries, group))
                    : Optional.empty();
        }
    }

    private final Document board;
    private final List<Member> members;

    private ManyHosts(Document board, List<Member> members) {
        this.board = board;
        this.members = members;
    }

    static ManyHosts of(Document board, Set<TargetId> ids) {
        var members = new ArrayList<Member>();
        for (var group : board.groups()) {
            var base = settings(board, group);
            for (var entry : group.hosts()) {
                var id = TargetId.of(entry.overrides().over(base).check(), entry.address());
                if (ids.contains(id)) {
                    members.add(new Member(id, entry, group.name()));
                }
            }
        }
        return new ManyHosts(board, members);
    }

    private static Settings settings(Document board, HostGroup group) {
        return group.overrides().over(board.defaults().over(Settings.DEFAULT));
    }

    int size() {
        return members.size();
    }

    /// What all of them have in this field, which may be nothing; empty where they vary.
    Optional<String> common(Field field) {
        var texts =
                members.stream()
                        .map(member -> HostForm.of(member.entry(), member.group()).text(field))
                        .distinct()
                        .limit(2)
                        .toList();
        return texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
    }

    /// @param texts the fields to set, as they were typed
    Edited edited(Map<Field, String> texts) {
        var problems = new EnumMap<Field, String>(Field.class);
        var entries = new HashMap<TargetId, HostEntry>();
        var base = new HashMap<String, Settings>();
        for (var member : members) {
            var all =
                    new EnumMap<Field, String>(HostForm.of(member.entry(), member.group()).texts());
            all.putAll(texts);
            var form = new HostForm(all);
            var settings = base.computeIfAbsent(form.text(Field.GROUP), this::settings);
            entries.put(member.id(), form.entry(settings, problems));
            if (!problems.isEmpty()) {
                return new Edited(board, Map.of(), Optional.empty(), problems);
            }
        }
        return new Edited(board, entries, Optional.ofNullable(texts.get(Field.GROUP)), problems);
    }

    private Settings settings(String group) {
        return board.groups().stream()
                .filter(known -> known.name().equals(group))
                .findFirst()
                .map(known -> settings(board, known))
                .orElseGet(() -> board.defaults().over(Settings.DEFAULT));
    }
}
