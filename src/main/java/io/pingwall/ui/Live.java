package io.pingwall.ui;

import io.pingwall.history.History;
import io.pingwall.monitor.Monitor;

/// What runs behind the window, once it runs.
///
/// @param pump carries what changes to [MainWindow#show]
public record Live(Monitor monitor, History history, Pump pump) {}
