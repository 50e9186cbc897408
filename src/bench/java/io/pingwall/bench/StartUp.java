package io.pingwall.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

/// How long a packaged program takes from exec to the first painted frame and to the first reply
/// that is seen on the wall, as somebody sees it who looks at the screen; and how much memory it
/// holds then. The same image is started plain, with a class archive, with the AOT cache, and as it
/// is shipped, one after the other in each round.
///
/// `java StartUp.java IMAGE [ROUNDS]` on a display of its own, 1280 by 720 or more; reads no other
/// class of the project, so that it runs where only the image is.
final class StartUp {
    private static final int BACKGROUND = 0;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long SETTLED_MILLIS = 1_500;

    /// What a tile turns to that answers, in the dark theme.
    private static final int UP = 0x1A2325;

    private static final Rectangle WINDOW = new Rectangle(0, 40, 420, 60);

    /// A row of tiles; to look at more would take the time of what is measured.
    private static final Rectangle WALL = new Rectangle(0, 200, 1280, 24);

    private static final List<String> MODULES =
            List.of(
                    "-Xmx2g",
                    "--enable-native-access=javafx.graphics,io.pingwall,org.jline.terminal.ffm");

    /// Milliseconds, megabytes.
    private record Figures(double frame, double reply, double resident, double cpu) {}

    /// A way to start, and what was seen of it.
    private record Way(String name, List<String> command, List<Figures> runs) {
        Way(String name, List<String> command) {
            this(name, command, new ArrayList<>());
        }

        List<Double> all(ToDoubleFunction<Figures> figure) {
            return runs.stream().mapToDouble(figure).boxed().toList();
        }
    }

    private final Robot eyes;
    private final Path image;
    private final Path work;
    private final Path board;

    private StartUp(Path image) throws AWTException, IOException {
        this.eyes = new Robot();
        this.image = image.toRealPath();
        this.work = Files.createTempDirectory("pingwall-start");
        this.board = work.resolve("board.pingwall");
        Files.writeString(board, text());
    }

    /// Twenty hosts of this machine, each asked once a second.
    private static String text() {
        var hosts =
                new StringBuilder("title = \"Twenty\"\n\n[[group]]\nname = \"Own\"\nhosts = [\n");
        for (int host = 1; host <= 20; host++) {
            hosts.append(
                    "  { name = \"host-%d\", address = \"127.0.0.%d\" },\n".formatted(host, host));
        }
        return hosts.append("]\n").toString();
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 1) {
            System.err.println("Usage: java StartUp.java IMAGE [ROUNDS]");
            System.exit(2);
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        new StartUp(Path.of(args[0])).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        var ways = ways();
        for (int round = 0; round <= rounds; round++) {
            for (var way : ways) {
                var seen = start(way.command);
                // the first round fills the disk's cache
                if (round > 0) {
                    way.runs.add(seen);
                }
            }
        }
        print(ways);
    }

    private List<Way> ways() throws IOException, InterruptedException {
        var java = image.resolve("lib/runtime/bin/java").toString();
        var cache = "-XX:AOTCache=" + image.resolve("lib/app/window.aot");
        var base = work.resolve("base.jsa");
        var archive = work.resolve("app.jsa");
        finish(List.of(java, "-Xshare:dump", "-Xmx2g", "-XX:SharedArchiveFile=" + base));
        finish(
                program(
                        java,
                        "-XX:SharedArchiveFile=" + base,
                        "-XX:ArchiveClassesAtExit=" + archive));
        return List.of(
                new Way("plain", program(java)),
                new Way("AppCDS", program(java, "-XX:SharedArchiveFile=" + base + ":" + archive)),
                new Way("AOT cache", program(java, cache, "-XX:+UseG1GC")),
                new Way("AOT cache, Serial", program(java, cache, "-XX:+UseSerialGC")),
                new Way(
                        "as shipped",
                        List.of(image.resolve("bin/pingwall").toString(), board.toString())));
    }

    private List<String> program(String java, String... options) {
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(List.of(options));
        command.addAll(MODULES);
        command.addAll(List.of("-m", "io.pingwall/io.pingwall.Launcher", board.toString()));
        return command;
    }

    /// Runs to its end; a window closes itself.
    private void finish(List<String> command) throws IOException, InterruptedException {
        var builder = builder(command);
        builder.environment().put("PINGWALL_REPORT", "5");
        builder.start().waitFor();
    }

    private Figures start(List<String> command) throws IOException, InterruptedException {
        var builder = builder(command);
        long begin = System.nanoTime();
        var process = builder.start();
        long frame = await(() -> isPainted(WINDOW));
        long reply = await(() -> shows(WALL, UP));
        Thread.sleep(SETTLED_MILLIS);
        double resident = resident(process.pid());
        double cpu = process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
        process.destroy();
        process.waitFor();
        return new Figures((frame - begin) / 1e6, (reply - begin) / 1e6, resident, cpu);
    }

    private ProcessBuilder builder(List<String> command) throws IOException {
        var home = Files.createTempDirectory(work, "home");
        Files.writeString(
                home.resolve("settings.toml"), "theme = \"dark\"\nwindow = [0, 0, 1280, 720]\n");
        var builder = new ProcessBuilder(command);
        builder.environment().put("PINGWALL_HOME", home.toString());
        builder.environment().put("GDK_BACKEND", "x11");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder;
    }

    @FunctionalInterface
    private interface Sight {
        boolean isThere();
    }

    private static long await(Sight sight) throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!sight.isThere()) {
            if (System.nanoTime() > end) {
                throw new IOException("nothing to be seen after a minute");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return System.nanoTime();
    }

    /// Whether there is more than one colour.
    private boolean isPainted(Rectangle place) {
        int[] pixels = pixels(place);
        int other = 0;
        for (int pixel : pixels) {
            if (pixel != pixels[0] && (pixel & 0xffffff) != BACKGROUND) {
                other++;
            }
        }
        return other > 100;
    }

    private boolean shows(Rectangle place, int colour) {
        int found = 0;
        for (int pixel : pixels(place)) {
            if ((pixel & 0xffffff) == colour) {
                found++;
            }
        }
        return found > 200;
    }

    private int[] pixels(Rectangle place) {
        return eyes.createScreenCapture(place)
                .getRGB(0, 0, place.width, place.height, null, 0, place.width);
    }

    private static double resident(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static void print(List<Way> ways) {
        var plain = median(ways.getFirst().all(Figures::frame));
        System.out.println(
                "| start | first frame | first reply seen | resident | CPU | first frame, against plain |");
        System.out.println("|---|---|---|---|---|---|");
        for (var way : ways) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %.0f MB | %.0f ms | %.1f times as fast |%n",
                    way.name,
                    spread(way.all(Figures::frame)),
                    spread(way.all(Figures::reply)),
                    median(way.all(Figures::resident)),
                    median(way.all(Figures::cpu)),
                    plain / median(way.all(Figures::frame)));
        }
    }

    /// The median, the least and the most.
    private static String spread(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.0f ms (%.0f to %.0f)",
                median(values),
                sorted.getFirst(),
                sorted.getLast());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
