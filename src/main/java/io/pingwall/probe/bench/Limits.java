package io.pingwall.probe.bench;

import java.util.Locale;
import java.util.Optional;

/// Which ways would take minutes, or more than a machine has.
final class Limits {
    static final int BLOCKING_SECONDS = 60;
    static final int PROCESSES = 2_000;
    static final int PLATFORM_THREADS = 20_000;

    /// fping 5.1 dies a few seconds after it sends more than about 6,500 pings a second.
    static final int STEADY_FPING = 6_000;

    static final String NO_PING =
            "There is no ping program on this machine. On Debian and Ubuntu: sudo apt install"
                    + " iputils-ping";
    static final String NO_FPING =
            "fping is not installed. On Debian and Ubuntu: sudo apt install fping";

    private Limits() {}

    /// Why a load is too large for a way; empty where it isn't.
    static Optional<String> sentence(Way way, Load load) {
        var many = String.format(Locale.ROOT, "%,d", load.size());
        return Optional.ofNullable(
                switch (way) {
                    case BLOCKING -> {
                        // ping waits a second between two echoes
                        long seconds = (long) load.size() * (load.count() - 1);
                        yield seconds <= BLOCKING_SECONDS
                                ? null
                                : many
                                        + " addresses one after the other take about "
                                        + length(seconds)
                                        + ": add --all to run it.";
                    }
                    case PROCESS ->
                            load.size() <= PROCESSES
                                    ? null
                                    : many
                                            + " processes at once take minutes and gigabytes: add"
                                            + " --all to run it.";
                    case PLATFORM_THREAD ->
                            load.size() <= PLATFORM_THREADS
                                    ? null
                                    : many
                                            + " platform threads are more than most machines allow: add"
                                            + " --all to run it.";
                    case VIRTUAL_THREAD, ENGINE, FPING -> null;
                });
    }

    private static String length(long seconds) {
        return seconds < 120
                ? seconds + " seconds"
                : seconds < 7_200
                        ? Math.round(seconds / 60.0) + " minutes"
                        : Math.round(seconds / 3_600.0) + " hours";
    }
}
