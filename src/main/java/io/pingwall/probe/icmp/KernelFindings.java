package io.pingwall.probe.icmp;

import com.sun.management.UnixOperatingSystemMXBean;

import io.pingwall.language.Phrases;

import java.io.FileInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Settings of the kernel that limit how much can be pinged.
final class KernelFindings {
    private static final Phrases SAY = Phrases.of(KernelFindings.class);

    private static final String GROUPS = "net/ipv4/ping_group_range";
    private static final String BUFFER = "net/core/rmem_max";

    /// A flat network of more hosts than this fills the kernel's table of neighbours.
    private static final long MANY_NEIGHBOURS = 4096;

    private static final int LONGEST = 256;
    private static final long FEW_HANDLES = 1024;

    private KernelFindings() {}

    /// @param settings gives the text of a file under `/proc/sys`, empty where there is none
    static List<Finding> all(UnaryOperator<String> settings) {
        var findings = new ArrayList<Finding>();
        findings.add(groups(settings.apply(GROUPS)));
        findings.add(
                new Finding(
                        "net.core.rmem_max",
                        true,
                        SAY.of("bytes", text(settings.apply(BUFFER))),
                        ""));
        findings.add(neighbours(settings, "ipv4"));
        findings.add(neighbours(settings, "ipv6"));
        return findings;
    }

    static String read(String setting) {
        try (var file = new FileInputStream("/proc/sys/" + setting)) {
            // such a file is whole in one read and empty in the next: Files.readString would take
            // the
            // first byte for all of it
            var bytes = new byte[LONGEST];
            int length = Math.max(0, file.read(bytes));
            return new String(bytes, 0, length, StandardCharsets.US_ASCII)
                    .strip()
                    .replaceAll("\\s+", " ");
        } catch (IOException _) {
            // not readable in some containers
            return "";
        }
    }

    private static Finding groups(String range) {
        // first above last, such as "1 0", is the kernel's way to say nobody
        var meaning = range.equals("1 0") ? SAY.of("nobody", range) : text(range);
        return new Finding("net.ipv4.ping_group_range", true, meaning, "");
    }

    private static Finding neighbours(UnaryOperator<String> settings, String ip) {
        var found = settings.apply("net/" + ip + "/neigh/default/gc_thresh3");
        var name = "net." + ip + ".neigh.default.gc_thresh3";
        boolean small = found.matches("\\d{1,9}") && Long.parseLong(found) < MANY_NEIGHBOURS;
        return new Finding(
                name,
                true,
                SAY.of("neighbours", text(found)),
                small ? SAY.of("more-neighbours", found, name) : "");
    }

    static Finding fileHandles() {
        long limit =
                ManagementFactory.getOperatingSystemMXBean()
                                instanceof UnixOperatingSystemMXBean unix
                        ? unix.getMaxFileDescriptorCount()
                        : -1;
        boolean ok = limit < 0 || limit > FEW_HANDLES;
        return new Finding(
                SAY.of("file-handles"),
                ok,
                limit < 0 ? SAY.of("unknown") : Long.toString(limit),
                ok ? "" : SAY.of("more-file-handles"));
    }

    private static String text(String found) {
        return found.isEmpty() ? SAY.of("unknown") : found;
    }
}
