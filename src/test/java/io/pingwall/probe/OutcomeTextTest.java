package io.pingwall.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.language.Speaking;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;

import org.junit.jupiter.api.Test;

final class OutcomeTextTest {
    @Test
    void saysHowLongAnAnswerTook() {
        assertEquals("answered in 12.0 ms", new Reply(12_000_000, 64).text());
        assertEquals("answered in 0.043 ms", new Reply(42_999, 64).text());
        assertEquals("ответил за 0,043 мс", Speaking.russian(() -> new Reply(42_999, 64).text()));
    }

    @Test
    void saysWhoSaidThatItCannotBeReached() {
        var lost = new Lost(Loss.HOST_UNREACHABLE, "10.0.0.1");

        assertEquals("host unreachable, says 10.0.0.1", lost.text());
        assertEquals("хост недоступен, сообщает 10.0.0.1", Speaking.russian(lost::text));
    }

    @Test
    void saysWhyItWasNotAsked() {
        assertEquals(
                "у этой машины нет маршрута до него",
                Speaking.russian(() -> new Unasked(Cause.NO_ROUTE, "").text()));
    }
}
