package io.pingwall.ui.wall;

/// The room around tiles, in pixels.
///
/// @param gap between tiles
/// @param heading height of a group's heading; 0 where there is none
/// @param headingWidth the least width of a block, so that its heading can be read
/// @param blockGap between groups
/// @param padding around everything
record Spacing(int gap, int heading, int headingWidth, int blockGap, int padding) {
    static final Spacing LARGE = new Spacing(10, 32, 160, 18, 16);
    static final Spacing MEDIUM = new Spacing(6, 28, 120, 14, 14);
    static final Spacing SMALL = new Spacing(4, 24, 96, 12, 12);
    static final Spacing CELLS = new Spacing(2, 20, 72, 10, 10);
    static final Spacing SMALL_CELLS = new Spacing(1, 18, 60, 8, 8);
    static final Spacing PLATES = new Spacing(1, 18, 60, 8, 10);
    static final Spacing NONE = new Spacing(0, 0, 0, 0, 0);

    Spacing at(double scale) {
        return new Spacing(
                px(gap, scale),
                px(heading, scale),
                px(headingWidth, scale),
                px(blockGap, scale),
                px(padding, scale));
    }

    static int px(double value, double scale) {
        return (int) Math.round(value * scale);
    }
}
