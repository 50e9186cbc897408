package io.pingwall.ui.wall;

/// A rectangle on the wall, in the canvas's own units.
record Box(double x, double y, double width, double height) {
    boolean holds(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
