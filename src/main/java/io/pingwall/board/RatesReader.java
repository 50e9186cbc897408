package io.pingwall.board;

import io.pingwall.language.Phrases;
import io.pingwall.target.Rates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads how often a board may ask: its `[budget]`.
final class RatesReader {
    private static final Phrases SAY = Phrases.of(RatesReader.class);

    static final String PER_SECOND = "packets-per-second";
    static final String PER_NETWORK = "per-network";

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(PER_SECOND, PER_NETWORK));
    private static final int MOST = 1_000_000;

    private RatesReader() {}

    static Rates read(Row row) {
        row.refuseUnknown(KEYS);
        return new Rates(
                rate(row, PER_SECOND, Rates.DEFAULT.perSecond()),
                rate(row, PER_NETWORK, Rates.DEFAULT.perNetwork()));
    }

    private static int rate(Row row, String key, int common) {
        var number = row.number(key, key + " = " + common);
        if (number != null && (number < 0 || number > MOST)) {
            row.wrong(
                    key, SAY.of("rate-out-of-range", key, number.toString(), String.valueOf(MOST)));
            return common;
        }
        return number == null ? common : number.intValue();
    }
}
