package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

final class MonitorsTest {
    private static final String MAIN = "1920x1080+0+0";
    private static final String SECOND = "3840x2160+1920+0";

    @Test
    void theMainOneShowsTheWallWhereNoneWasChosen() {
        assertEquals(List.of(MAIN), Monitors.shown(List.of(), List.of(MAIN, SECOND)));
        assertEquals(List.of(), Monitors.shown(List.of(), List.of()));
    }

    @Test
    void aChosenOneThatIsUnpluggedIsWaitedFor() {
        assertEquals(List.of(), Monitors.shown(List.of(SECOND), List.of(MAIN)));
        assertEquals(List.of(SECOND), Monitors.shown(List.of(SECOND), List.of(MAIN, SECOND)));
        assertEquals(
                List.of(SECOND, MAIN),
                Monitors.shown(List.of(SECOND, MAIN), List.of(MAIN, SECOND)));
    }
}
