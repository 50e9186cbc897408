package io.pingwall.ui.control;

/// What a chart shows above one pixel.
///
/// @param least round trip in nanoseconds; -1 where there was no reply, likewise `median` and
///   `most`
/// @param lost how many were lost
/// @param asked whether anybody looked
record Column(long least, long median, long most, int lost, boolean asked) {
    static final Column BLANK = new Column(-1, -1, -1, 0, false);

    boolean replied() {
        return median >= 0;
    }
}
