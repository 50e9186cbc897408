package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.language.Speaking;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RateLimitTest {
    private static final RateLimit TEN = new RateLimit("10.0.3.0/24", 10);

    @Test
    void oneSentenceSpeaksOfAllOfThem() {
        assertEquals(
                "10.0.3.0/24 answers about 10 a second: loss follows our own rate, so it is asked"
                        + " less often.",
                RateLimit.sentence(List.of(TEN)));
        assertEquals(
                "10.0.3.0/24 and 1 other network limit how often they answer: their loss follows our"
                        + " own rate, so they are asked less often.",
                RateLimit.sentence(List.of(TEN, TEN)));
        assertEquals(
                "10.0.3.0/24 and 2 other networks limit how often they answer: their loss follows"
                        + " our own rate, so they are asked less often.",
                RateLimit.sentence(List.of(TEN, TEN, TEN)));
    }

    @Test
    void countsTheOtherNetworksInRussianToo() {
        assertEquals(
                "10.0.3.0/24 и ещё 2 сети ограничивают частоту ответов: их потери следуют за"
                        + " частотой наших же запросов, поэтому они проверяются реже.",
                Speaking.russian(() -> RateLimit.sentence(List.of(TEN, TEN, TEN))));
    }
}
