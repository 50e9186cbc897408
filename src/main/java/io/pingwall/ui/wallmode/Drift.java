package io.pingwall.ui.wallmode;

/// How far the picture is out of its place, so that no pixel shows the same edge for ever. Pure.
///
/// Each minute one pixel along the rim of a small square: too little to be seen, and back where it
/// began after [#CYCLE] minutes, having been everywhere equally long.
///
/// @param x pixels to the right; likewise `y` downwards; at most [#MARGIN] either way
record Drift(int x, int y) {
    static final Drift NONE = new Drift(0, 0);
    static final int MARGIN = 3;
    private static final int SIDE = 2 * MARGIN;
    static final int CYCLE = 4 * SIDE;

    static Drift at(long minute) {
        int step = (int) Math.floorMod(minute, (long) CYCLE);
        int along = step % SIDE;
        return switch (step / SIDE) {
            case 0 -> new Drift(along - MARGIN, -MARGIN);
            case 1 -> new Drift(MARGIN, along - MARGIN);
            case 2 -> new Drift(MARGIN - along, MARGIN);
            default -> new Drift(-MARGIN, MARGIN - along);
        };
    }
}
