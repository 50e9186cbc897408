package io.pingwall.probe.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/// The system's `ping` as most programs use it: a process per address.
final class PingProcesses {
    private static final File NOTHING = new File("/dev/null");

    private PingProcesses() {}

    static List<String> words(InetAddress target, int count) {
        return List.of("ping", "-c", Integer.toString(count), "-n", target.getHostAddress());
    }

    static boolean exist() throws InterruptedException {
        try {
            new ProcessBuilder("ping", "-V").redirectErrorStream(true).start().waitFor();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// One call after another.
    static int oneByOne(Load load, Children children) throws IOException, InterruptedException {
        int reachable = 0;
        for (var target : load.targets()) {
            reachable += start(target, load, children).waitFor() == 0 ? 1 : 0;
        }
        return reachable;
    }

    /// All started, then waited for.
    static int allAtOnce(Load load, Children children) throws IOException, InterruptedException {
        var processes = new ArrayList<Process>(load.size());
        try {
            for (var target : load.targets()) {
                processes.add(start(target, load, children));
            }
        } finally {
            for (var process : processes) {
                process.waitFor();
            }
        }
        return (int) processes.stream().filter(process -> process.exitValue() == 0).count();
    }

    private static Process start(InetAddress target, Load load, Children children)
            throws IOException {
        return children.start(
                new ProcessBuilder(words(target, load.count()))
                        .redirectInput(NOTHING)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD));
    }
}
