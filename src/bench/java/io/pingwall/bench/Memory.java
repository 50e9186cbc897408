package io.pingwall.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the process holds, in bytes.
///
/// @param heap live, after a collection
/// @param resident of the whole process; 0 where the system does not say (proc_pid_status(5))
record Memory(long heap, long resident) {
    /// Collects, which takes a moment: never on the JavaFX thread.
    static Memory afterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return new Memory(memory.getHeapMemoryUsage().getUsed(), measuredResident());
    }

    private static long measuredResident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }
}
