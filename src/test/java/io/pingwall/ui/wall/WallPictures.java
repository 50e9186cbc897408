package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.ui.control.Scheme;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// Draws synthetic walls of many sizes into a folder, to be looked at.
public final class WallPictures extends Application {
    @Override
    public void start(Stage stage) {
        var folder = Path.of(getParameters().getRaw().getFirst());
        for (int hosts : new int[] {1, 5, 20, 200, 1_000, 5_000, 100_000}) {
            for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
                for (var scheme : Scheme.values()) {
                    draw(folder, hosts, size[0], size[1], scheme);
                }
            }
        }
        Platform.exit();
    }

    private static void draw(Path folder, int hosts, int width, int height, Scheme scheme) {
        var synthetic = new SyntheticWall(hosts, hosts < 10 ? 0 : 6);
        var wall = new WallView(synthetic, InstantSource.fixed(SyntheticWall.NOW), new Quiet());
        wall.theme(scheme);
        wall.setTargets(synthetic.states());
        if (hosts > 1) {
            wall.select(synthetic.states().get(hosts / 3).target().id());
        }
        var scene = new Scene(new StackPane(wall), width, height);
        write(
                scene.snapshot(null),
                folder.resolve(
                        hosts
                                + "-"
                                + width
                                + "x"
                                + height
                                + "-"
                                + scheme.name().toLowerCase(Locale.ROOT)
                                + ".ppm"));
    }

    private static void write(Image image, Path file) {
        var pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var bytes = new byte[width * height * 3];
        for (int at = 0; at < width * height; at++) {
            int argb = pixels.getArgb(at % width, at / width);
            bytes[3 * at] = (byte) (argb >> 16);
            bytes[3 * at + 1] = (byte) (argb >> 8);
            bytes[3 * at + 2] = (byte) argb;
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(
                    ("P6 " + width + " " + height + " 255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A listener that nothing comes of.
    public static final class Quiet implements WallListener {
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
}
