package io.pingwall.ui;

import io.pingwall.ui.Shortcuts.Command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a board can ask of the window around it. Of the JavaFX thread.
interface Neighbourhood {
    /// Shows a board file, in a tab of its own unless it is open already.
    void open(Path place);

    /// Begins a board at this place, in a tab of its own.
    void create(Path place);

    /// The boards that were open before, the latest first.
    List<Path> recent();

    void forgetRecent();

    /// What can be chosen for the window as a whole.
    WindowChoices choices();

    /// Whether the program starts when its user logs in.
    AtLogin atLogin();

    /// Reports, the log, new versions.
    Upkeep upkeep();

    /// Puts in what the keys of the window do.
    void offer(Map<Command, Runnable> does);
}
