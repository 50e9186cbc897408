package io.pingwall.ui.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.pingwall.health.Status;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

final class TrayPictureTest {
    private static final int WHITE = 0xffffffff;

    @Test
    void everyStateHasASignOfItsOwnBesidesItsColour() {
        var signs = new HashSet<List<Boolean>>();
        for (var status : Status.values()) {
            signs.add(sign(TrayPicture.of(status, 3, 24, 24)));
        }

        // down and slow both show how many
        assertEquals(Status.values().length - 1, signs.size());
    }

    @Test
    void downAndSlowDifferInColour() {
        assertNotEquals(
                TrayPicture.of(Status.DOWN, 3, 24, 24).getRGB(12, 1),
                TrayPicture.of(Status.SLOW, 3, 24, 24).getRGB(12, 1));
    }

    @Test
    void aLargeCountStaysInside() {
        var image = TrayPicture.of(Status.DOWN, 12_345, 16, 16);

        for (int y = 0; y < 16; y++) {
            assertNotEquals(WHITE, image.getRGB(0, y));
            assertNotEquals(WHITE, image.getRGB(15, y));
        }
    }

    private static List<Boolean> sign(BufferedImage image) {
        var sign = new ArrayList<Boolean>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sign.add(image.getRGB(x, y) == WHITE);
            }
        }
        return sign;
    }
}
