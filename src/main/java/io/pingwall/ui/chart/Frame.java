package io.pingwall.ui.chart;

/// Where everything stands in a chart of some size: the plot, a lane of losses and a lane of states
/// a host below it, and the times at the bottom. Pure.
///
/// @param lanes of losses, and likewise of states
record Frame(double width, double height, double title, int lanes, View view) {
    static final double LOSS = 20;
    static final double STATE = 13;

    private static final double LEFT = 54;
    private static final double RIGHT = 8;
    private static final double TOP = 8;
    private static final double BOTTOM = 18;
    private static final double GAP = 4;

    boolean hasRoom() {
        return plotWidth() >= 20 && plotHeight() >= 20;
    }

    double left() {
        return LEFT;
    }

    double right() {
        return LEFT + plotWidth();
    }

    double top() {
        return title + TOP;
    }

    double plotWidth() {
        return plotWidth(width);
    }

    static double plotWidth(double width) {
        return Math.floor(width - LEFT - RIGHT);
    }

    double plotHeight() {
        return Math.floor(height - title - TOP - BOTTOM - lanes * (LOSS + STATE + 2 * GAP));
    }

    double bottom() {
        return top() + plotHeight();
    }

    /// The upper edge of a lane of losses.
    double loss(int lane) {
        return bottom() + GAP + lane * (LOSS + GAP);
    }

    /// The upper edge of a lane of states.
    double state(int lane) {
        return bottom() + lanes * (LOSS + GAP) + GAP + lane * (STATE + GAP);
    }

    /// The lower edge of the lowest lane.
    double ground() {
        return bottom() + lanes * (LOSS + STATE + 2 * GAP);
    }

    /// What all lanes of one more host need.
    static double laneHeight() {
        return LOSS + STATE + 2 * GAP;
    }

    double x(long time) {
        return LEFT + (double) (time - view.from()) / (double) view.length() * plotWidth();
    }

    /// The same, kept inside the plot.
    double inside(long time) {
        return Math.clamp(x(time), left(), right());
    }

    double y(double share) {
        return bottom() - share * plotHeight();
    }

    /// How far right in the plot, 0 to 1.
    double share(double x) {
        return Math.clamp((x - LEFT) / plotWidth(), 0.0, 1.0);
    }

    long time(double x) {
        return view.from() + (long) (share(x) * (double) view.length());
    }
}
