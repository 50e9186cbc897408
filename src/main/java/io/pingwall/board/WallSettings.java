package io.pingwall.board;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/// How wall mode shows the board. Immutable; any thread.
///
/// @param screens the monitors, as `1920x1080+0+0`: size and place; empty for the main one
/// @param metres from where it is read
/// @param inches the monitors' diagonal; 0 where the system knows it
/// @param page how long each page stays
/// @param drift whether the picture moves a little, against burn-in
/// @param pin asked before anything can be done; null where there is none
public record WallSettings(
        List<String> screens,
        double metres,
        double inches,
        Duration page,
        boolean drift,
        @Nullable PinHash pin) {
    public static final double NEAREST = 0.5;
    public static final double FARTHEST = 20;
    public static final double SMALLEST = 5;
    public static final double LARGEST = 200;
    public static final Duration SHORTEST = Duration.ofSeconds(5);
    public static final Duration LONGEST = Duration.ofHours(1);

    public static final WallSettings DEFAULT =
            new WallSettings(List.of(), 3, 0, Duration.ofSeconds(20), true, null);

    public WallSettings {
        screens = List.copyOf(screens);
    }

    public WallSettings withPin(@Nullable PinHash next) {
        return new WallSettings(screens, metres, inches, page, drift, next);
    }
}
