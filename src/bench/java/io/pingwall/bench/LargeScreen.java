package io.pingwall.bench;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/// Gives JavaFX's platform without a display a screen of any size. By itself it has one of 1000 by
/// 1000 pixels, fails on any window that is larger, and has no option for it (OpenJFX 26,
/// `HeadlessApplication`).
final class LargeScreen {
    /// What that platform takes for the length of a row, whatever the screen.
    private static final int ROW = 1_000;

    private static final int BYTES = 4;
    private static final int DEPTH = 32;
    private static final int DPI = 96;

    private LargeScreen() {}

    /// Of the JavaFX thread, and only where that platform runs.
    static void make(int width, int height) throws ReflectiveOperationException {
        var application = Class.forName("com.sun.glass.ui.Application");
        var running = application.getMethod("GetApplication").invoke(null);
        var type = Class.forName("com.sun.glass.ui.Screen");
        var screens = Array.newInstance(type, 1);
        Array.set(screens, 0, screen(type, width, height));
        field(running, "frameBuffer").set(running, ByteBuffer.allocate(room(width, height)));
        field(running, "screens").set(running, screens);
        type.getMethod("notifySettingsChanged").invoke(null);
    }

    /// Twice what there is to draw: a pop-up may stand partly outside.
    private static int room(int width, int height) {
        return 2 * BYTES * (ROW * height + width);
    }

    private static Object screen(Class<?> type, int width, int height)
            throws ReflectiveOperationException {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 20) {
                constructor.setAccessible(true);
                return constructor.newInstance(
                        1L, DEPTH, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height,
                        DPI, DPI, 1f, 1f, 1f, 1f);
            }
        }
        throw new NoSuchMethodException("JavaFX describes screens in another way than it did.");
    }

    private static Field field(Object running, String name) throws NoSuchFieldException {
        var field = running.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
