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
    private final String behind = "pwall-behind-" + ProcessHandle.current().pid();
    private boolean routed;
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

    /// Puts 10.78.0.0/24 behind `there`, which becomes its router: every address in it answers.
    void addRouted() throws IOException, InterruptedException {
        run("ip", "netns", "add", behind);
        routed = true;
        run("ip", "-n", there, "link", "add", "v2", "type", "veth", "peer", "v3", "netns", behind);
        run("ip", "-n", there, "addr", "add", "10.79.0.1/24", "dev", "v2");
        run("ip", "-n", behind, "addr", "add", "10.79.0.2/24", "dev", "v3");
        run("ip", "-n", there, "link", "set", "v2", "up");
        run("ip", "-n", behind, "link", "set", "v3", "up");
        run("ip", "-n", behind, "link", "set", "lo", "up");
        run("ip", "-n", behind, "route", "add", "local", "10.78.0.0/24", "dev", "lo");
        run("ip", "-n", behind, "route", "add", "default", "via", "10.79.0.1");
        run("ip", "-n", there, "route", "add", "10.78.0.0/24", "via", "10.79.0.2");
        run("ip", "-n", here, "route", "add", "10.78.0.0/24", "via", "10.77.0.2");
        run("ip", "netns", "exec", there, "sysctl", "-qw", "net.ipv4.ip_forward=1");
        filter("add chain inet f through { type filter hook forward priority 0; }");
    }

    /// The router forwards no more pings than this.
    void limitRouted(int perSecond) throws IOException, InterruptedException {
        filter(
                "add rule inet f through icmp type echo-request limit rate over "
                        + perSecond
                        + "/second burst 5 packets drop");
    }

    /// Hosts behind the router that take no pings any more, such as `10.78.0.1-10.78.0.9`.
    void silenceRouted(String addresses) throws IOException, InterruptedException {
        filter("add rule inet f through ip daddr " + addresses + " icmp type echo-request drop");
    }

    /// A link behind the router takes packets of 1300 bytes at most, and the router does not say
    /// so.
    void narrowSilently() throws IOException, InterruptedException {
        run("ip", "-n", there, "link", "set", "v2", "mtu", "1300");
        run("ip", "-n", behind, "link", "set", "v3", "mtu", "1300");
        filter("add chain inet f out { type filter hook output priority 0; }");
        filter("add rule inet f out icmp type destination-unreachable drop");
    }

    /// A host that comes up, or goes away again.
    void addHost(String address) throws IOException, InterruptedException {
        run("ip", "-n", there, "addr", "add", address + "/24", "dev", "v1");
    }

    void removeHost(String address) throws IOException, InterruptedException {
        run("ip", "-n", there, "addr", "del", address + "/24", "dev", "v1");
    }

    /// An address of this machine, where the monitor runs.
    void addAddress(String address) throws IOException, InterruptedException {
        run("ip", "-n", here, "addr", "add", address + "/24", "dev", "v0");
    }

    void removeAddress(String address) throws IOException, InterruptedException {
        run("ip", "-n", here, "addr", "del", address + "/24", "dev", "v0");
    }

    /// The host fe80::7 on the cable.
    void addLinkLocalHost() throws IOException, InterruptedException {
        run("ip", "-n", there, "addr", "add", "fe80::7/64", "dev", "v1", "nodad");
    }

    void unplug() throws IOException, InterruptedException {
        run("ip", "-n", here, "link", "del", "v0");
    }

    /// Plugs a new cable in: an interface of the same name, whose number is another.
    void plugIn() throws IOException, InterruptedException {
        run("ip", "-n", here, "link", "add", "a1", "type", "veth", "peer", "a2");
        run("ip", "-n", here, "link", "add", "v0", "type", "veth", "peer", "v1", "netns", there);
        run("ip", "-n", here, "addr", "add", "10.77.0.1/24", "dev", "v0");
        run("ip", "-n", there, "addr", "add", "10.77.0.2/24", "dev", "v1");
        addLinkLocalHost();
        run("ip", "-n", here, "link", "set", "v0", "up");
        run("ip", "-n", there, "link", "set", "v1", "up");
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
            if (routed) {
                run("ip", "netns", "del", behind);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
