package io.pingwall.probe;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;

/// What came of asking, in one line. Made when it is to be read: an outcome itself holds no more
/// than what was found.
final class OutcomeText {
    private static final Phrases SAY = Phrases.of(OutcomeText.class);

    private OutcomeText() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Reply(var nanos, _) -> SAY.of("answered-in", Math.round(nanos / 1e3) / 1e3);
            case Lost(var loss, var sizes) when loss == Loss.SWALLOWED ->
                    loss.text() + ": " + sizes;
            case Lost(var loss, var by) ->
                    by.isEmpty() ? loss.text() : SAY.of("says", loss.text(), by);
            case Unasked(var cause, var detail, _) ->
                    detail.isEmpty() ? cause.text() : cause.text() + ": " + detail;
        };
    }
}
