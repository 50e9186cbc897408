package io.pingwall;

import com.sun.management.UnixOperatingSystemMXBean;

import io.pingwall.monitor.Figures;
import io.pingwall.monitor.Monitor;
import io.pingwall.ui.FrameTimes;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// What the window costs, for whoever measures it: where `PINGWALL_REPORT` holds a number of
/// seconds, a line is printed each minute, and the window closes after the seconds with a last one.
///
/// The monitor counts anew each minute then, so that a trend would show. One thread at a time.
final class WindowReport {
    private static final int MINUTE = 60;

    private final Monitor monitor;
    private final FrameTimes frames;
    private long sent;
    private long received;
    private long lost;
    private long missed;
    private int lines;

    WindowReport(Monitor monitor, FrameTimes frames) {
        this.monitor = monitor;
        this.frames = frames;
    }

    /// Begins to print on a thread of its own, where it is asked for.
    ///
    /// @param close what to do at the end
    static void print(Monitor monitor, FrameTimes frames, Runnable close) {
        var text = System.getenv().getOrDefault("PINGWALL_REPORT", "");
        if (text.matches("\\d{1,6}")) {
            var report = new WindowReport(monitor, frames);
            Thread.startVirtualThread(() -> {
                report.print(Integer.parseInt(text));
                close.run();
            });
        }
    }

    private void print(int seconds) {
        for (int left = seconds; left > 0; left -= MINUTE) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Math.min(left, MINUTE)));
            System.out.println(line());
        }
        System.out.println(total());
    }

    /// What happened since the last line.
    private String line() {
        var figures = monitor.figures();
        monitor.countAnew();
        sent += figures.sent();
        received += figures.received();
        lost += figures.lost();
        missed += figures.missed();
        return "%2d  %s  %s".formatted(++lines, text(figures), process());
    }

    /// The sums of all lines.
    private String total() {
        return String.format(
                Locale.ROOT,
                "sent %,d  received %,d  lost %,d  missed %,d%nJavaFX thread, a frame: p50 %.3f ms"
                        + "  p99 %.3f ms  longest stall %.3f ms  (%,d frames)",
                sent,
                received,
                lost,
                missed,
                millis(frames.percentile(0.5)),
                millis(frames.percentile(0.99)),
                millis(frames.longest()),
                frames.count());
    }

    private static String text(Figures figures) {
        return String.format(
                Locale.ROOT,
                "sent %,d  lost %,d  missed %,d  late p50 %.3f  p99 %.3f  p99.9 %.3f  worst %.1f ms",
                figures.sent(),
                figures.lost(),
                figures.missed(),
                millis(figures.latenessP50()),
                millis(figures.latenessP99()),
                millis(figures.latenessP999()),
                millis(figures.latenessWorst()));
    }

    private static String process() {
        var used = ProcessUsage.now();
        return String.format(
                Locale.ROOT,
                "CPU %.1f s  resident %,d MB  live heap %,d MB  descriptors %s  threads %d",
                used.cpu().toNanos() / 1e9,
                used.resident() >> 20,
                liveHeap() >> 20,
                descriptors(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    /// What the latest collections left.
    private static long liveHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static String descriptors() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof UnixOperatingSystemMXBean unix
                ? Long.toString(unix.getOpenFileDescriptorCount())
                : "unknown";
    }

    private static double millis(Duration span) {
        return span.toNanos() / 1e6;
    }
}
