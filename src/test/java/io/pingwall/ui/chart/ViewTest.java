package io.pingwall.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ViewTest {
    private static final View.Limits LIMITS = new View.Limits(0, 1000, 10);

    @Test
    void zoomsAroundThePointer() {
        var view = new View(400, 600).zoom(0.25, 0.5, LIMITS);
        assertEquals(new View(425, 525), view);
        assertEquals(new View(400, 600), view.zoom(0.25, 2, LIMITS));
    }

    @Test
    void showsNoMoreThanThereIs() {
        assertEquals(new View(0, 1000), new View(400, 600).zoom(0.5, 100, LIMITS));
        assertEquals(new View(0, 400), new View(100, 300).zoom(1, 2, LIMITS).pan(-900, LIMITS));
        assertEquals(new View(800, 1000), new View(400, 600).pan(900, LIMITS));
    }

    @Test
    void showsNoLessThanAFewBeats() {
        assertEquals(new View(495, 505), new View(400, 600).zoom(0.5, 0.001, LIMITS));
    }

    @Test
    void theNewestEndsNow() {
        assertEquals(new View(700, 1000), View.newest(300, LIMITS));
        assertEquals(new View(0, 1000), View.newest(5000, LIMITS));
    }

    @Test
    void staysInsideWhenTheOldestIsForgotten() {
        assertEquals(new View(300, 500), new View(100, 300).within(new View.Limits(300, 2000, 10)));
    }
}
