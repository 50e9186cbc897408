package io.pingwall.ui.wall;

/// What the pointer and the keys work on.
record WallParts(
        WallView view,
        WallCanvas canvas,
        WallModel model,
        Selection selection,
        Rings rings,
        WallZoom zoom,
        WallListener listener) {
    Spot spot(double x, double y) {
        return Spot.at(canvas.layout(), model, x, y);
    }
}
