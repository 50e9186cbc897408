package io.pingwall.ui;

import io.pingwall.history.History;
import io.pingwall.monitor.Monitor;

/// What runs behind the window, once it runs.
public record Live(Monitor monitor, History history) {}
