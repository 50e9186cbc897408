package io.pingwall.board;

import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The content of a board file. Immutable: every change gives a new one.
public record Document(String title, Overrides defaults, List<HostGroup> groups) {
    public Document {
        groups = List.copyOf(groups);
    }

    /// What is watched before anybody said so: this machine, and nothing else.
    public static Document builtIn() {
        return new Document(
                "This machine",
                Overrides.NONE,
                List.of(
                        new HostGroup(
                                "This machine",
                                Overrides.NONE,
                                List.of(
                                        HostEntry.of("IPv4 loopback", "127.0.0.1"),
                                        HostEntry.of("IPv6 loopback", "::1")))));
    }

    public static Document empty(String title) {
        return new Document(title, Overrides.NONE, List.of());
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

    /// Adds hosts at the end of a group, which is made where there is none of that name. Hosts that
    /// are already watched are left out.
    public Document add(String group, List<HostEntry> hosts) {
        throw new UnsupportedOperationException();
    }

    public Document remove(Set<TargetId> ids) {
        throw new UnsupportedOperationException();
    }

    /// Puts `entry` where `id` was, moved to the end of `group` if that is another one.
    public Document replace(TargetId id, HostEntry entry, String group) {
        throw new UnsupportedOperationException();
    }
}
