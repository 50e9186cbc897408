package io.pingwall.monitor;

import com.sun.management.OperatingSystemMXBean;

import io.pingwall.probe.CpuPressure;

import java.lang.management.ManagementFactory;

/// Reads the load since the last reading. One thread.
final class LoadMeter {
    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Clock clock;
    private long nanos;
    private long used;
    private long waited;

    LoadMeter(Clock clock) {
        this.clock = clock;
        nanos = clock.nanos();
        used = system.getProcessCpuTime();
        waited = CpuPressure.waitedNanos().orElse(-1);
    }

    Load read() {
        long nanosNow = clock.nanos();
        long usedNow = system.getProcessCpuTime();
        long waitedNow = CpuPressure.waitedNanos().orElse(-1);
        double passed = Math.max(1, nanosNow - nanos);
        double machine = system.getCpuLoad();
        var load =
                new Load(
                        used < 0 ? -1 : (usedNow - used) / passed,
                        machine >= 0 ? machine : -1,
                        waited < 0 || waitedNow < 0
                                ? CpuPressure.machine().orElse(-1)
                                : Math.max(0, waitedNow - waited) / passed);
        nanos = nanosNow;
        used = usedNow;
        waited = waitedNow;
        return load;
    }
}
