package io.pingwall;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Two network namespaces joined by a cable: `here` at 10.77.0.1, where the monitor runs, and
/// `there`, where hosts live at 10.77.0.2 to 10.77.0.9 and, behind a route of its own, at
/// 10.99.0.1. Nothing leaves the machine.
final class Namespaces implements AutoCloseable {
    private final String here = "pwall-here-" + ProcessHandle.current().pid();
    private final String there = "pwall-there-" + ProcessHandle.current().pid();

    /// Whether this machine lets us make namespaces.
    static boolean possible() {
        return Files.isExecutable(Path.of("/usr/sbin/nft"))
                && "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name", "").equals("Linux");
    }

    Namespaces() throws IOException, InterruptedException {
        run("ip", "netns", "add", here);
        run("ip", "netns", "add", there);
        run("ip", "-n", here, "link", "add", "v0", "type", "veth", "peer", "v1", "netns", there);
        run("ip", "-n", here, "addr", "add", "10.77.0.1/24", "dev", "v0");
        for (int host = 2; host < 10; host++) {
            run("ip", "-n", there, "addr", "add", "10.77.0." + host + "/24", "dev", "v1");
        }
        run("ip", "-n", there, "addr", "add", "10.99.0.1/24", "dev", "v1");
        run("ip", "-n", here, "link", "set", "lo", "up");
        run("ip", "-n", here, "link", "set", "v0", "up");
        run("ip", "-n", there, "link", "set", "v1", "up");
        run("ip", "-n", here, "route", "add", "10.99.0.0/24", "dev", "v0");
        filter("add table inet f");
        filter("add chain inet f in { type filter hook input priority 0; }");
    }

    /// Hosts that take no pings any more.
    void silence(String address) throws IOException, InterruptedException {
        filter("add rule inet f in ip daddr " + address + " icmp type echo-request drop");
    }

    /// Every fifth ping to it is lost.
    void loseEveryFifth(String address) throws IOException, InterruptedException {
        filter(
                "add rule inet f in ip daddr "
                        + address
                        + " icmp type echo-request numgen inc mod 5 == 0 drop");
    }

    void letAllThrough() throws IOException, InterruptedException {
        filter("flush chain inet f in");
    }

    void removeRoute() throws IOException, InterruptedException {
        run("ip", "-n", here, "route", "del", "10.99.0.0/24");
    }

    /// The program, started `here` with these arguments.
    Process pingwall(String... args) throws IOException {
        var words =
                new ArrayList<>(
                        List.of(
                                "ip",
                                "netns",
                                "exec",
                                here,
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                everyJar(),
                                "io.pingwall.Launcher"));
        words.addAll(List.of(args));
        return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// What the tests run with, wherever it was put.
    private static String everyJar() {
        return System.getProperty("jdk.module.path")
                + File.pathSeparator
                + System.getProperty("java.class.path");
    }

    private void filter(String rule) throws IOException, InterruptedException {
        run("ip", "netns", "exec", there, "nft", rule);
    }

    private static void run(String... words) throws IOException, InterruptedException {
        var process = new ProcessBuilder(words).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", words));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("ip", "netns", "del", here);
            run("ip", "netns", "del", there);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
