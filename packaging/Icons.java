import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javax.imageio.ImageIO;

/// Draws the program's icon in every size that a system asks for.
///
/// `java -cp jsvg.jar Icons.java ICON.svg FOLDER`
public final class Icons {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512, 1024};

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var source = Path.of(args[0]).toUri().toURL();
        var icon = Objects.requireNonNull(new SVGLoader().load(source), "not an SVG: " + args[0]);
        var folder = Files.createDirectories(Path.of(args[1]));
        for (int size : SIZES) {
            ImageIO.write(
                    drawn(icon, size), "png", folder.resolve("pingwall-" + size + ".png").toFile());
        }
    }

    private static BufferedImage drawn(SVGDocument icon, int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        icon.render(null, pen, new ViewBox(size, size));
        pen.dispose();
        return image;
    }
}
