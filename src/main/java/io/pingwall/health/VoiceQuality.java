package io.pingwall.health;

import io.pingwall.language.Language;
import io.pingwall.language.Phrases;

import java.util.Optional;

/// How a telephone call over the way to a target would sound: the E-model (ITU-T G.107), reduced to
/// delay and loss as Cole and Rosenbluth do (ACM CCR 31/2, 2001), for G.711 with packet loss
/// concealment (G.113, appendix I).
///
/// It is an estimate from the round trip: half of it counts as the way there, and the other end is
/// taken to buffer twice the jitter.
///
/// @param rating the E-model's R, 93.2 at best; below 0 where nothing can be understood
public record VoiceQuality(double rating) {
    /// Asked out of the last 100 before loss and jitter mean anything.
    static final int ENOUGH = 10;

    private static final Phrases SAY = Phrases.of(VoiceQuality.class);

    private static final double BEST = 93.2;

    /// What G.711 itself adds, with packets of 10 ms.
    private static final double CODEC_MILLIS = 10;

    /// From here on people begin to talk into each other's words.
    private static final double TALKABLE_MILLIS = 177.3;

    private static final double LOSS_ROBUSTNESS = 25.1;

    /// What a score tells, for whoever meets one.
    public static String meaning() {
        return SAY.of("mean-opinion-score");
    }

    /// Of the latest 100 asked; empty where too few were, or where none of them answered.
    public static Optional<VoiceQuality> of(Statistics statistics) {
        var window = statistics.window();
        return window.asked() < ENOUGH || window.lost() == window.asked()
                ? Optional.empty()
                : Optional.of(
                        of(
                                statistics.meanNanos() / 1e6,
                                statistics.jitterNanos() / 1e6,
                                window.share()));
    }

    /// @param loss share lost, 0 to 1
    static VoiceQuality of(double roundTripMillis, double jitterMillis, double loss) {
        double delay = roundTripMillis / 2 + 2 * jitterMillis + CODEC_MILLIS;
        double late = Math.max(0, delay - TALKABLE_MILLIS);
        double percent = 100 * loss;
        double lost = 95 * percent / (percent + LOSS_ROBUSTNESS);
        return new VoiceQuality(BEST - (0.024 * delay + 0.11 * late) - lost);
    }

    /// The mean opinion score, 1 to 4.5 (G.107, annex B).
    public double score() {
        if (rating <= 0) {
            return 1;
        }
        if (rating >= 100) {
            return 4.5;
        }
        // just above 0 the cubic dips below the scale
        return Math.max(1, 1 + 0.035 * rating + rating * (rating - 60) * (100 - rating) * 7e-6);
    }

    /// The score as people write it, such as `4.3`.
    public String text() {
        return String.format(Language.spoken().locale(), "%.1f", score());
    }
}
