package io.pingwall.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeoutException;

class PngWriterTest {
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anotherReaderSeesTheSamePixels() {
        var bytes =
                PngWriter.bytes(
                        3,
                        2,
                        new int[] {0xffff0000, 0x00ff00, 0x0000ff, 0x000000, 0xffffff, 0x123456});
        var image = new Image(new ByteArrayInputStream(bytes));
        assertEquals(3, image.getWidth());
        assertEquals(2, image.getHeight());
        var pixels = image.getPixelReader();
        assertEquals(Color.RED, pixels.getColor(0, 0));
        assertEquals(Color.LIME, pixels.getColor(1, 0));
        assertEquals(Color.web("#123456"), pixels.getColor(2, 1));
    }
}
