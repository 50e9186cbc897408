package io.pingwall.ui.presence;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.language.Phrases;
import io.pingwall.target.TargetId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gathers changes of state into few sentences, such as `3 new down in Plant A; 2 up again`: one
/// hears of a broken uplink once, not fifty times. Of the JavaFX thread.
public final class News {
    /// No sentence follows another one sooner: it takes about as long to be spoken.
    static final Duration REST = Duration.ofSeconds(5);

    private static final Phrases SAY = Phrases.of(News.class);

    private final Map<TargetId, HostState> fallen = new LinkedHashMap<>();
    private final Map<TargetId, HostState> risen = new LinkedHashMap<>();
    private final Map<TargetId, HostState> slowed = new LinkedHashMap<>();
    private Instant spoken = Instant.EPOCH;

    /// What there is to say.
    ///
    /// @param fell whether a host went down
    public record Item(String sentence, boolean fell) {}

    /// Notes that a host's status changed. What is merely no longer unknown, or was paused by a
    /// person, is no news.
    public void note(HostState before, HostState after) {
        var id = after.target().id();
        fallen.remove(id);
        risen.remove(id);
        slowed.remove(id);
        switch (after.status()) {
            case DOWN -> fallen.put(id, after);
            case SLOW -> {
                if (before.status() == Status.UP) {
                    slowed.put(id, after);
                }
            }
            case UP -> {
                if (before.status() == Status.DOWN) {
                    risen.put(id, after);
                }
            }
            case UNKNOWN, PAUSED -> {}
        }
    }

    /// Takes what was noted, unless something was said a moment ago.
    public Optional<Item> take(Instant now) {
        boolean resting = now.isBefore(spoken.plus(REST)) && !now.isBefore(spoken);
        if (resting || (fallen.isEmpty() && risen.isEmpty() && slowed.isEmpty())) {
            return Optional.empty();
        }
        spoken = now;
        var parts = new ArrayList<String>();
        if (!fallen.isEmpty()) {
            parts.add(down());
        }
        if (!slowed.isEmpty()) {
            parts.add(
                    slowed.size() == 1
                            ? SAY.of("one-slow", name(slowed))
                            : SAY.of("many-slow", slowed.size()));
        }
        if (!risen.isEmpty()) {
            parts.add(
                    risen.size() == 1
                            ? SAY.of("one-up", name(risen))
                            : SAY.of("many-up", risen.size()));
        }
        var item = new Item(String.join("; ", parts), !fallen.isEmpty());
        fallen.clear();
        risen.clear();
        slowed.clear();
        return Optional.of(item);
    }

    private String down() {
        if (fallen.size() == 1) {
            return SAY.of("one-down", name(fallen), first(fallen).reason());
        }
        var groups =
                fallen.values().stream()
                        .map(host -> host.target().group())
                        .collect(Collectors.toSet());
        groups.remove("");
        return switch (groups.size()) {
            case 0 -> SAY.of("many-down", fallen.size());
            case 1 -> SAY.of("many-down-in", fallen.size(), groups.iterator().next());
            default -> SAY.of("many-down-in-groups", fallen.size(), groups.size());
        };
    }

    private static String name(Map<TargetId, HostState> hosts) {
        return first(hosts).target().name();
    }

    private static HostState first(Map<TargetId, HostState> hosts) {
        return hosts.values().iterator().next();
    }
}
