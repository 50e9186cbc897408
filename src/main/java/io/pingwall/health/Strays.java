package io.pingwall.health;

import io.pingwall.probe.Stray;

/// Answers that came besides those that count, and are no loss.
///
/// @param late came after their timeout
/// @param duplicates came once more
/// @param reordered came after the answer to a later request; each of them is late or a duplicate,
///   too, unless several requests were under way
public record Strays(long late, long duplicates, long reordered) {
    public static final Strays NONE = new Strays(0, 0, 0);

    Strays after(Stray stray) {
        return switch (stray) {
            case LATE -> new Strays(late + 1, duplicates, reordered);
            case DUPLICATE -> new Strays(late, duplicates + 1, reordered);
            case REORDERED -> new Strays(late, duplicates, reordered + 1);
        };
    }
}
