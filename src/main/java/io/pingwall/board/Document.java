package io.pingwall.board;

import io.pingwall.language.Phrases;
import io.pingwall.target.Rates;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The content of a board file. Immutable: every change gives a new one.
///
/// @param rates how often its hosts may be asked, all together
public record Document(String title, Rates rates, Overrides defaults, List<HostGroup> groups) {
    private static final Phrases SAY = Phrases.of(Document.class);

    public Document {
        groups = groupless(groups);
    }

    /// The hosts of no group first, as a file must hold them; left out where there are none.
    private static List<HostGroup> groupless(List<HostGroup> groups) {
        return Stream.concat(
                        groups.stream().filter(g -> g.name().isEmpty() && !g.hosts().isEmpty()),
                        groups.stream().filter(g -> !g.name().isEmpty()))
                .toList();
    }

    /// What is watched before anybody said so: this machine, and nothing else.
    public static Document builtIn() {
        return new Document(
                SAY.of("this-machine"),
                Rates.DEFAULT,
                Overrides.NONE,
                List.of(
                        new HostGroup(
                                SAY.of("this-machine"),
                                Overrides.NONE,
                                List.of(
                                        HostEntry.of(SAY.of("loopback", "IPv4"), "127.0.0.1"),
                                        HostEntry.of(SAY.of("loopback", "IPv6"), "::1")))));
    }

    public static Document empty(String title) {
        return new Document(title, Rates.DEFAULT, Overrides.NONE, List.of());
    }

    /// Every host with its settings worked out: defaults, then group, then its own.
    public List<Target> targets() {
        var targets = new ArrayList<Target>();
        var base = defaults.over(Settings.DEFAULT);
        for (var group : groups) {
            var shared = group.overrides().over(base);
            for (var host : group.hosts()) {
                targets.add(target(host, group.name(), host.overrides().over(shared)));
            }
        }
        return targets;
    }

    private static Target target(HostEntry host, String group, Settings settings) {
        return new Target(
                TargetId.of(settings.check(), host.address()),
                host.name(),
                host.address(),
                group,
                settings,
                host.tags(),
                host.note());
    }

    public boolean holds(TargetId id) {
        return ids().contains(id);
    }

    private Set<TargetId> ids() {
        var ids = new HashSet<TargetId>();
        for (var group : groups) {
            for (var host : group.hosts()) {
                ids.add(id(group, host));
            }
        }
        return ids;
    }

    private TargetId id(HostGroup group, HostEntry host) {
        return TargetId.of(
                Stream.of(host.overrides(), group.overrides(), defaults)
                        .map(Overrides::check)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(Settings.DEFAULT.check()),
                host.address());
    }

    /// Adds hosts at the end of a group, which is made where there is none of that name. Hosts that
    /// are already watched are left out.
    public Document add(String group, List<HostEntry> hosts) {
        var found = group(group);
        var ids = ids();
        var members = new ArrayList<>(found.hosts());
        for (var host : hosts) {
            if (ids.add(id(found, host))) {
                members.add(host);
            }
        }
        return with(found.with(members));
    }

    /// Leaves out hosts. A group that is left without any stays, for its settings.
    public Document remove(Set<TargetId> ids) {
        return new Document(
                title,
                rates,
                defaults,
                groups.stream()
                        .map(g -> g.with(g.hosts().stream().filter(h -> !ids.contains(id(g, h)))))
                        .toList());
    }

    /// Puts `entry` where `id` was, moved to the end of `group` if that is another one. Changes
    /// nothing where `id` is not on the board.
    ///
    /// @throws IllegalArgumentException if `entry` would be the same target as another host; its
    ///   message is a sentence for a person
    public Document replace(TargetId id, HostEntry entry, String group) {
        for (var old : groups) {
            for (int i = 0; i < old.hosts().size(); i++) {
                if (id(old, old.hosts().get(i)).equals(id)) {
                    return replaced(old, i, entry, group(group));
                }
            }
        }
        return this;
    }

    /// Puts each entry where its host was; all of them at the end of `group`, if it is given, but
    /// for those already there.
    ///
    /// @throws IllegalArgumentException if two hosts would be the same target; its message is a
    ///   sentence for a person
    public Document replaceAll(Map<TargetId, HostEntry> entries, Optional<String> group) {
        var moved = new ArrayList<HostEntry>();
        var next = new ArrayList<HostGroup>();
        for (var old : groups) {
            var members = new ArrayList<HostEntry>();
            for (var host : old.hosts()) {
                var entry = entries.getOrDefault(id(old, host), host);
                boolean moves =
                        entries.containsKey(id(old, host))
                                && group.isPresent()
                                && !group.get().equals(old.name());
                (moves ? moved : members).add(entry);
            }
            next.add(old.with(members));
        }
        var board = new Document(title, rates, defaults, next);
        if (!moved.isEmpty()) {
            var to = board.group(group.orElse(""));
            board = board.with(to.with(Stream.concat(to.hosts().stream(), moved.stream())));
        }
        board.checkUnique();
        return board;
    }

    /// Moves hosts to the end of a group, which is made where there is none of that name; those
    /// that are in it stay where they are.
    ///
    /// @throws IllegalArgumentException if two hosts would be the same target, as their groups'
    ///   checks differ; its message is a sentence for a person
    public Document move(Set<TargetId> ids, String group) {
        return replaceAll(entries(ids), Optional.of(group));
    }

    /// Gives a host another name.
    public Document rename(TargetId id, String name) {
        var entries = entries(Set.of(id));
        entries.replaceAll((_, entry) -> entry.named(name));
        return replaceAll(entries, Optional.empty());
    }

    private Map<TargetId, HostEntry> entries(Set<TargetId> ids) {
        var entries = new HashMap<TargetId, HostEntry>();
        for (var group : groups) {
            for (var host : group.hosts()) {
                if (ids.contains(id(group, host))) {
                    entries.put(id(group, host), host);
                }
            }
        }
        return entries;
    }

    private void checkUnique() {
        var ids = new HashSet<TargetId>();
        for (var group : groups) {
            for (var host : group.hosts()) {
                if (!ids.add(id(group, host))) {
                    throw new IllegalArgumentException(
                            SAY.of("twice-with-same-check", host.address()));
                }
            }
        }
    }

    private Document replaced(HostGroup from, int index, HostEntry entry, HostGroup to) {
        var next = id(to, entry);
        if (!next.equals(id(from, from.hosts().get(index))) && holds(next)) {
            throw new IllegalArgumentException(SAY.of("on-board-already", entry.address()));
        }
        var members = new ArrayList<>(from.hosts());
        if (from.name().equals(to.name())) {
            members.set(index, entry);
            return with(from.with(members));
        }
        members.remove(index);
        var moved = new ArrayList<>(to.hosts());
        moved.add(entry);
        return with(from.with(members)).with(to.with(moved));
    }

    private HostGroup group(String name) {
        return groups.stream()
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElseGet(() -> new HostGroup(name, Overrides.NONE, List.of()));
    }

    /// With `group` in the place of the one of its name, or at the end.
    private Document with(HostGroup group) {
        var next = new ArrayList<>(groups);
        int index = next.stream().map(HostGroup::name).toList().indexOf(group.name());
        if (index >= 0) {
            next.set(index, group);
        } else {
            next.add(group);
        }
        return new Document(title, rates, defaults, next);
    }
}
