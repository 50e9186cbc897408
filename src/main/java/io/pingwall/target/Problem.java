package io.pingwall.target;

import io.pingwall.language.Phrases;

/// Something wrong in what a person wrote.
///
/// @param line counted from 1; 0 where it concerns the whole
/// @param sentence what is wrong and what to do next
public record Problem(int line, String sentence) {
    private static final Phrases SAY = Phrases.of(Problem.class);

    public String text() {
        return line == 0 ? sentence : SAY.of("on-line", String.valueOf(line), sentence);
    }
}
