package io.pingwall.machine;

import io.pingwall.language.Language;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What whoever looks into a failure asks first: versions and the system. Names nobody.
public final class Facts {
    private Facts() {}

    /// A line each, in English.
    public static List<String> lines(Build build) {
        var runtime = Runtime.getRuntime();
        return List.of(
                "Pingwall " + build.version(),
                "Java %s, %s %s, %s"
                        .formatted(
                                property("java.version"),
                                property("java.vm.name"),
                                property("java.vm.version"),
                                property("java.vendor")),
                "JavaFX " + System.getProperty("javafx.runtime.version", "not loaded"),
                "%s %s %s, %d processors, heap of at most %d MB"
                        .formatted(
                                property("os.name"),
                                property("os.version"),
                                property("os.arch"),
                                runtime.availableProcessors(),
                                runtime.maxMemory() >> 20),
                "locale %s, speaks %s, %s, %s"
                        .formatted(
                                Locale.getDefault().toLanguageTag(),
                                Language.spoken().name().toLowerCase(Locale.ROOT),
                                Charset.defaultCharset(),
                                ZoneId.systemDefault()),
                "desktop " + desktop());
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String desktop() {
        var stated =
                Stream.of("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "GDK_BACKEND")
                        .flatMap(name -> Stream.ofNullable(System.getenv(name)))
                        .filter(value -> !value.isBlank())
                        .toList();
        return stated.isEmpty() ? "not stated" : String.join(", ", stated);
    }
}
