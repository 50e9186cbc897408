package io.pingwall.ui.detail;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;
import io.pingwall.target.Target;
import io.pingwall.ui.control.Moments;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// What the panel says of a host.
final class Words {
    private static final Phrases SAY = Phrases.of(Words.class);

    private Words() {}

    /// Address, check, group, tags and note, as far as there are any.
    static String about(Target target) {
        var parts = new ArrayList<String>();
        if (!target.address().equals(target.name())) {
            parts.add(target.address());
        }
        parts.add(target.settings().check().text());
        if (!target.group().isEmpty()) {
            parts.add(target.group());
        }
        parts.addAll(target.tags());
        var line = String.join(" · ", parts);
        return target.note().isEmpty() ? line : line + "\n" + target.note();
    }

    static String question(Status status) {
        return switch (status) {
            case DOWN -> SAY.of("why-down");
            case SLOW -> SAY.of("why-slow");
            case UNKNOWN -> SAY.of("why-unknown");
            case PAUSED, UP -> "";
        };
    }

    /// A sentence; empty where nothing needs to be explained.
    static String reason(HostState state) {
        return switch (state.status()) {
            case DOWN, SLOW, UNKNOWN -> sentence(state.reason());
            case PAUSED, UP -> "";
        };
    }

    static String story(Look look, String figures) {
        var state = look.state();
        var zone = ZoneId.systemDefault();
        var now = look.newest().toInstant();
        var failures =
                look.failures().stream()
                        .map(failure ->
                                Moments.text(failure.last(), now, zone)
                                        + " "
                                        + FailureList.text(failure))
                        .collect(Collectors.joining("\n"));
        return """
        %s (%s)
        %s%s
        %s%s\
        """
                .formatted(
                        state.target().name(),
                        state.target().address(),
                        SAY.of(
                                "since",
                                state.status().text().toUpperCase(Language.spoken().locale()),
                                state.since().toString()),
                        reason(state).isEmpty() ? "" : "\n" + reason(state),
                        figures,
                        failures.isEmpty()
                                ? ""
                                : SAY.of("last-failures-follow") + "\n" + failures + "\n");
    }

    private static String sentence(String reason) {
        return reason.isEmpty()
                ? ""
                : Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }
}
