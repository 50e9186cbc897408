package io.pingwall.ui.wall;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Random;

final class ScrolledLayoutTest {
    @Test
    void whatIsPassedOverWhileScrollingIsOutOfSight() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var sections =
                    WallLayoutTest.sections(1 + random.nextInt(3_000), 1 + random.nextInt(9));
            double scale = 1 + random.nextInt(5) / 4.0;
            double height = 300 + random.nextInt(500);
            var whole = WallLayout.of(sections, 900, height, 1 + random.nextDouble() * 5, scale);
            var layout =
                    whole.scrolled(
                            random.nextDouble() * Math.max(0, whole.contentHeight() - height));
            for (var block : layout.blocks()) {
                int first = layout.firstInSight(block);
                int end = layout.endInSight(block, height);
                for (int place = block.first(); place < block.end(); place++) {
                    var tile = layout.tile(place);
                    boolean seen = tile.y() + tile.height() > 0 && tile.y() < height;
                    assertTrue(!seen || (place >= first && place < end));
                }
            }
        }
    }
}
