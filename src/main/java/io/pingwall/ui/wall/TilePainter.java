package io.pingwall.ui.wall;

import io.pingwall.health.HostState;

import javafx.scene.canvas.GraphicsContext;

/// Draws one tile size. Made anew for every theme and every width, so it may keep what it measured.
interface TilePainter {
    /// Whether the second would look different from the first.
    boolean differs(HostState before, HostState after);

    /// Draws over whatever was there, and nowhere outside the box.
    void paint(GraphicsContext g, HostState state, Box box);
}
