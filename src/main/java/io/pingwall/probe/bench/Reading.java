package io.pingwall.probe.bench;

import io.pingwall.probe.bench.Libc.Who;
import io.pingwall.probe.bench.Measure.Taken;

import java.io.IOException;

/// What one run of one way used.
record Reading(
        long wallNanos, long cpuNanos, long memory, int processes, int threads, int reachable) {
    /// Asks all targets of a load.
    @FunctionalInterface
    interface Asking {
        /// @return how many answered at least once
        int ask(Load load, Children children) throws IOException, InterruptedException;
    }

    static Reading take(Asking asking, Load load) throws IOException, InterruptedException {
        var children = new Children();
        var sampler = new Sampler(children);
        long cpu = usedNanos();
        long start = System.nanoTime();
        int reachable;
        long wall;
        try {
            reachable = asking.ask(load, children);
            wall = System.nanoTime() - start;
        } finally {
            sampler.end();
        }
        return new Reading(
                wall,
                Math.max(0, usedNanos() - cpu - sampler.cpuNanos()),
                sampler.memory(),
                sampler.processes(),
                sampler.threads(),
                reachable);
    }

    private static long usedNanos() {
        return Libc.cpuNanos(Who.SELF) + Libc.cpuNanos(Who.CHILDREN);
    }

    /// The same without the threads that were there before the way began: they do other work. The
    /// one that asks is left in any case.
    Reading without(int threadsBefore) {
        return new Reading(
                wallNanos,
                cpuNanos,
                memory,
                processes,
                Math.max(1, threads - threadsBefore),
                reachable);
    }

    Taken taken(Way way, Load load, long coldNanos, String note) {
        return new Taken(
                way,
                wallNanos / 1e9,
                cpuNanos / 1e9,
                memory,
                processes,
                threads,
                reachable,
                load.size() - reachable,
                coldNanos / 1e9,
                note);
    }
}
