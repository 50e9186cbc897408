package io.pingwall.bench;

import java.util.List;

/// What stands in a window and is measured.
interface Subject {
    /// Of the JavaFX thread.
    void open();

    List<Scenario> scenarios();

    /// How many hosts are asked each second; none where all is there from the start.
    int asked();

    /// How many answers there were until now. Any thread.
    long answers();
}
