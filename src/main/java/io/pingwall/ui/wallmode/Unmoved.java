package io.pingwall.ui.wallmode;

import io.pingwall.health.HostState;
import io.pingwall.ui.wall.WallListener;

import java.util.List;

/// Listens to a wall on which nobody can do anything.
final class Unmoved implements WallListener {
    @Override
    public void hovered(HostState host, double screenX, double screenY) {}

    @Override
    public void unhovered() {}

    @Override
    public void selected(List<HostState> hosts) {}

    @Override
    public void opened(HostState host) {}

    @Override
    public void menuWanted(HostState host, double screenX, double screenY) {}
}
