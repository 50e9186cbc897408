package io.pingwall.target;

import io.pingwall.language.Phrases;

import java.util.Arrays;

/// What is wrong with a text that is no [Check].
final class CheckProblem {
    private static final Phrases SAY = Phrases.of(CheckProblem.class);

    private CheckProblem() {}

    static String of(String text) {
        var words = Arrays.asList(text.strip().split(" +"));
        var wrong = EchoOptions.wrong(words.subList(1, words.size()));
        return words.getFirst().equals("ping") && wrong.isPresent()
                ? SAY.of("cannot-follow-ping", wrong.get())
                : SAY.of("not-a-check", text);
    }
}
