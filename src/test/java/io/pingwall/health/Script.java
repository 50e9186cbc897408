package io.pingwall.health;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import java.time.Instant;

/// Plays what a target answered, one word a beat, one beat a second: a number is a reply in
/// milliseconds, `x` lost, `h` host unreachable as a router says, `?` unasked for want of a route,
/// `?9` nine beats slept through, `p` paused, `r` resumed. `10*30` is thirty times `10`.
final class Script {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final long SECOND = 1_000_000_000;

    private Script() {}

    static HostState play(String words) {
        return play(words, Settings.DEFAULT);
    }

    static HostState play(String words, Settings settings) {
        return play(words, HostState.fresh(Target.of("10.0.0.1", settings), START));
    }

    static HostState play(String words, HostState from) {
        var state = from;
        long beat = 0;
        for (var word : words.strip().split("\\s+", -1)) {
            var parts = word.split("\\*", -1);
            int times = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
            for (int i = 0; i < times && !word.isEmpty(); i++) {
                beat++;
                state = state.after(result(beat, outcome(parts[0])));
            }
        }
        return state;
    }

    static Result result(long beat, Outcome outcome) {
        return new Result(START.plusSeconds(beat), beat * SECOND, outcome);
    }

    private static Outcome outcome(String word) {
        return switch (word.charAt(0)) {
            case 'x' -> new Outcome.Lost(Loss.TIMEOUT, "");
            case 'h' -> new Outcome.Lost(Loss.HOST_UNREACHABLE, "10.0.0.254");
            case 'p' -> new Outcome.Unasked(Cause.PAUSED, "", 0);
            case 'r' -> new Outcome.Unasked(Cause.RESUMED, "", 0);
            case '?' ->
                    word.length() == 1
                            ? new Outcome.Unasked(Cause.NO_ROUTE, "")
                            : new Outcome.Unasked(
                                    Cause.ASLEEP, "", Integer.parseInt(word.substring(1)));
            default -> new Outcome.Reply(Math.round(Double.parseDouble(word) * 1e6), 64);
        };
    }
}
