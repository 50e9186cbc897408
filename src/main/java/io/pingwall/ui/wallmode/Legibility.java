package io.pingwall.ui.wallmode;

/// How large type must be to be read from a distance. Pure.
///
/// A capital letter is a two-hundredth of the distance high, which is seen under 17 minutes of arc.
/// ISO 9241-303 (as ISO 9241-3 and NUREG-0700 before it) asks for 16 at least and prefers 20 to 22:
/// the smallest type on the wall keeps the former, names and counts, which are larger, the latter.
final class Legibility {
    static final double DISTANCE_TO_HEIGHT = 200;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /// The height of a capital letter, as a share of the font's size: 0.70 to 0.73 in the fonts
    /// that systems bring along.
    private static final double CAPITAL = 0.72;

    /// What no screen makes legible any more, however near.
    private static final double SMALLEST = 10;

    private Legibility() {}

    /// The size of the smallest type, in pixels.
    ///
    /// @param metres from eye to screen
    /// @param dpi pixels to an inch of the screen
    static double typeSize(double metres, double dpi) {
        double millimetres = metres * 1000 / DISTANCE_TO_HEIGHT;
        return Math.max(SMALLEST, millimetres / MILLIMETRES_PER_INCH * dpi / CAPITAL);
    }

    /// Pixels to an inch of a screen.
    ///
    /// @param width in pixels; likewise `height`
    /// @param inches the diagonal
    static double dpi(double width, double height, double inches) {
        return Math.hypot(width, height) / inches;
    }
}
