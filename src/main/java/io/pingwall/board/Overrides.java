package io.pingwall.board;

import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Thresholds;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// Settings that a board, a group or a host states for itself; null where it inherits.
public record Overrides(
        @Nullable Check check,
        @Nullable Duration interval,
        @Nullable Duration timeout,
        @Nullable Integer lossesToDown,
        @Nullable Integer repliesToUp,
        @Nullable Duration slowAbove,
        @Nullable Double slowLoss) {
    public static final Overrides NONE = new Overrides(null, null, null, null, null, null, null);

    /// `base` with what is stated here put over it.
    public Settings over(Settings base) {
        var thresholds = base.thresholds();
        return new Settings(
                check != null ? check : base.check(),
                interval != null ? interval : base.interval(),
                timeout != null ? timeout : base.timeout(),
                new Thresholds(
                        lossesToDown != null ? lossesToDown : thresholds.lossesToDown(),
                        repliesToUp != null ? repliesToUp : thresholds.repliesToUp(),
                        slowAbove != null ? slowAbove : thresholds.slowAbove(),
                        slowLoss != null ? slowLoss : thresholds.slowLoss()));
    }
}
