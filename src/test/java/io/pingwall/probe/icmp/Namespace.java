package io.pingwall.probe.icmp;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A network namespace of its own (ip-netns(8)), for tests that need routers and silent hosts
/// without touching the machine's network. Needs root and iproute2.
record Namespace(String name) {
    static boolean possible() {
        try {
            return "root".equals(System.getProperty("user.name"))
                    && new ProcessBuilder("ip", "netns", "list").start().waitFor() == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    static Namespace create(String suffix) throws IOException, InterruptedException {
        var namespace = new Namespace("pwi" + ProcessHandle.current().pid() + suffix);
        command("ip", "netns", "add", namespace.name);
        namespace.run("ip link set lo up");
        return namespace;
    }

    /// Runs commands inside, one each line.
    void run(String script) throws IOException, InterruptedException {
        for (var line : script.lines().filter(line -> !line.isBlank()).toList()) {
            inside(List.of(line.trim().split("\\s+")));
        }
    }

    List<String> inside(List<String> words) throws IOException, InterruptedException {
        return command(
                Stream.concat(Stream.of("ip", "netns", "exec", name), words.stream())
                        .toArray(String[]::new));
    }

    /// Runs a class of the tests inside.
    ///
    /// @param before words to put before `java`, such as `setpriv`
    List<String> java(List<String> before, Class<?> main, String... args)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m"));
        words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
        words.add(main.getName());
        words.addAll(List.of(args));
        return inside(words);
    }

    /// All that this test runs with, modules too.
    private static String classPath() {
        return Stream.of(
                        System.getProperty("java.class.path", ""),
                        System.getProperty("jdk.module.path", ""),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }

    static List<String> command(String... words) throws IOException, InterruptedException {
        var output = Files.createTempFile(Path.of("target"), "namespace", ".txt");
        try {
            var process =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            boolean ended = process.waitFor(90, TimeUnit.SECONDS);
            process.destroyForcibly();
            var text = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(String.join(" ", words) + "\n" + text);
            }
            return text.lines().toList();
        } finally {
            Files.delete(output);
        }
    }

    void delete() throws IOException, InterruptedException {
        command("ip", "netns", "delete", name);
    }
}
