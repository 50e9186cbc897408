package io.pingwall.health;

import io.pingwall.language.Phrases;

/// What a person is told about a target, worst first.
public enum Status {
    DOWN,
    SLOW,
    UNKNOWN,
    PAUSED,
    UP;

    private static final Phrases SAY = Phrases.of(Status.class);

    /// The word for it in the language that is spoken, in lower case, such as `down`: for people to
    /// read. What programs read holds [#name].
    public String text() {
        return SAY.of(this);
    }
}
