package io.pingwall;

import com.sun.management.OperatingSystemMXBean;

import io.pingwall.command.Services.Usage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What this process has used of the machine (proc_pid_status(5)).
final class ProcessUsage {
    private static final Path STATUS = Path.of("/proc/self/status");

    private ProcessUsage() {}

    static Usage now() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var cpu = Duration.ofNanos(Math.max(0, system.getProcessCpuTime()));
        List<String> status;
        try {
            status = Files.readAllLines(STATUS);
        } catch (IOException e) {
            status = List.of();
        }
        return new Usage(cpu, bytes(status, "VmRSS:"), bytes(status, "VmHWM:"));
    }

    private static long bytes(List<String> status, String field) {
        return status.stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(-1);
    }
}
