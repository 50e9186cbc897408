package io.pingwall.probe.bench;

import io.pingwall.probe.bench.Libc.Who;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The fping program, the field's own answer to many addresses (fping(8)).
final class Fping {
    /// fping 5.1 tells answers apart by 16 bits and keeps a number for 10 s: more pings than this
    /// in one process end it with "not enough sequence numbers".
    static final int MOST_PINGS = 60_000;

    private static final Pattern ANSWERED = Pattern.compile("\\S+ +: .*\\d.*");
    private static final Pattern TOTALS =
            Pattern.compile("\\S+ +: xmt/rcv/%loss = (\\d+)/(\\d+)/.*");

    private Fping() {}

    /// Without a pause between any two packets: by default it waits 10 ms and, to one target, 1 s.
    static List<String> words(int count) {
        return List.of(
                "fping", "-i", "0", "-p", "0", "-C", Integer.toString(count), "-q", "-t", "1000");
    }

    static boolean exists() throws InterruptedException {
        try {
            new ProcessBuilder("fping", "-v").redirectErrorStream(true).start().waitFor();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    static int parts(Load load) {
        return Math.ceilDiv(load.size(), partSize(load));
    }

    private static int partSize(Load load) {
        return Math.max(1, MOST_PINGS / load.count());
    }

    /// In as many processes, one after the other, as fping's sequence numbers make necessary.
    static int ask(Load load, Children children) throws IOException, InterruptedException {
        int reachable = 0;
        int part = partSize(load);
        for (int from = 0; from < load.size(); from += part) {
            int to = Math.min(load.size(), from + part);
            var process = start(words(load.count()), load.targets().subList(from, to), children);
            var lines = lines(process);
            process.waitFor();
            reachable += (int) lines.stream().filter(l -> ANSWERED.matcher(l).matches()).count();
        }
        return reachable;
    }

    private static Process start(List<String> words, List<InetAddress> targets, Children children)
            throws IOException {
        var process = children.start(new ProcessBuilder(words).redirectErrorStream(true));
        try (var input = process.outputWriter(StandardCharsets.US_ASCII)) {
            for (var target : targets) {
                input.write(target.getHostAddress() + "\n");
            }
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
        return process;
    }

    private static List<String> lines(Process process) throws IOException {
        try (var output = process.inputReader(StandardCharsets.ISO_8859_1)) {
            return output.readAllLines();
        }
    }

    /// Every target once a second, spread over half of it: the rest is for catching up.
    static List<String> steadyWords(int targets) {
        var spread = String.format(Locale.ROOT, "%.3f", 500.0 / targets);
        return List.of("fping", "-l", "-q", "-p", "1000", "-i", spread, "-t", "1000");
    }

    /// The lines of its end, read as they come: some versions tell of each ping however quiet they
    /// are to be, and a full pipe would stop them.
    private static void read(Process process, List<String> ends) {
        try (var output = process.inputReader(StandardCharsets.ISO_8859_1)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (TOTALS.matcher(line).matches()) {
                    ends.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Steady.Taken steady(Load load, Steady.Span span)
            throws IOException, InterruptedException {
        var words = steadyWords(load.size());
        long cpu = Libc.cpuNanos(Who.CHILDREN);
        long start = System.nanoTime();
        var process = start(words, load.targets(), new Children());
        var ends = new ArrayList<String>();
        double seconds;
        try {
            var reader = Thread.startVirtualThread(() -> read(process, ends));
            span.pass();
            seconds = (System.nanoTime() - start) / 1e9;
            Libc.interrupt(process);
            reader.join();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        var totals = totals(ends);
        return new Steady.Taken(
                seconds,
                totals.sent(),
                totals.received(),
                (Libc.cpuNanos(Who.CHILDREN) - cpu) / 1e9,
                String.join(" ", words));
    }

    record Totals(long sent, long received) {}

    /// The sum of what it says of each target when it ends.
    static Totals totals(List<String> lines) {
        long sent = 0;
        long received = 0;
        for (var line : lines) {
            var match = TOTALS.matcher(line);
            if (match.matches()) {
                sent += Long.parseLong(match.group(1));
                received += Long.parseLong(match.group(2));
            }
        }
        return new Totals(sent, received);
    }
}
