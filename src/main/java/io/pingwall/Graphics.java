package io.pingwall;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How the window is drawn.
final class Graphics {
    /// Linux has one of these where there is a graphics processor: the kernel's own drivers, and
    /// NVIDIA's.
    private static final List<Path> PROCESSORS =
            List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"));

    private Graphics() {}

    /// Draws by software at once where there is no graphics processor. JavaFX would first load the
    /// system's OpenGL in software, 50 MB, only to refuse it. To be called before JavaFX starts;
    /// who sets `prism.order` knows better.
    static void choose() {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        if (linux
                && System.getProperty("prism.order") == null
                && PROCESSORS.stream().noneMatch(Files::exists)) {
            System.setProperty("prism.order", "sw");
        }
    }
}
