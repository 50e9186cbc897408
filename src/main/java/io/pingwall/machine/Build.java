package io.pingwall.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What the build wrote down about this program.
///
/// @param version such as `0.1.0`
/// @param updates the address of a file whose one line is the newest version; empty where this
///   build knows none
public record Build(String version, String updates) {
    private static final String RESOURCE = "/io/pingwall/build.properties";

    public static Build read() {
        try (var in = Build.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            var stated = new Properties();
            stated.load(in);
            return new Build(
                    stated.getProperty("version", "").strip(),
                    stated.getProperty("updates", "").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
