package io.pingwall.probe.bench;

import io.pingwall.probe.bench.Libc.Who;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Looks at this process and its children now and then, and keeps the highest figures
/// (proc_pid_stat(5)).
///
/// It begins close together, for a way may be over in 10 ms, and never takes more than a twentieth
/// of a core; what it does use is told, so that nobody's bill has it.
final class Sampler implements Runnable {
    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long USUAL = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int SHARE = 20;

    /// Of the words behind the program's name.
    private static final int THREADS = 17;

    private static final int RESIDENT = 21;
    private static final int PAGE = Libc.pageSize();

    private final Children children;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;
    private long memory;
    private int processes;
    private int threads;
    private long cpuNanos;

    private record Seen(int threads, long memory) {}

    Sampler(Children children) {
        this.children = children;
        thread = Thread.ofPlatform().name("bench-sampler").daemon().start(this);
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        boolean last = false;
        while (!last) {
            try {
                long before = System.nanoTime();
                look();
                long now = System.nanoTime();
                long usual = Math.clamp((now - start) / SHARE, SHORTEST, USUAL);
                last = over.await(Math.max(usual, (now - before) * SHARE), TimeUnit.NANOSECONDS);
            } catch (InterruptedException _) {
                break;
            }
        }
        cpuNanos = Libc.cpuNanos(Who.THREAD);
    }

    /// How many threads this process has now, whoever they belong to.
    static int threadsNow() {
        return see("self").map(Seen::threads).orElse(0);
    }

    /// Looks no more. The figures stand when this returns.
    void end() throws InterruptedException {
        over.countDown();
        thread.join();
        if (children.any()) {
            processes = Math.max(processes, 2);
        }
    }

    private void look() {
        var own = see("self").orElse(new Seen(1, 0));
        // less the thread that looks
        int threadsNow = own.threads - 1;
        long memoryNow = own.memory;
        int processesNow = 1;
        for (var child : children.running()) {
            // one that ended, and waits to be asked how, has no memory any more
            var seen = see(child.toString()).filter(s -> s.memory > 0);
            if (seen.isEmpty()) {
                children.running().remove(child);
            } else {
                threadsNow += seen.get().threads;
                memoryNow += seen.get().memory;
                processesNow++;
            }
        }
        memory = Math.max(memory, memoryNow);
        processes = Math.max(processes, processesNow);
        threads = Math.max(threads, threadsNow);
    }

    private static Optional<Seen> see(String process) {
        try {
            var stat = Files.readString(Path.of("/proc", process, "stat"));
            var words = stat.substring(stat.lastIndexOf(')') + 2).split(" ", RESIDENT + 2);
            return Optional.of(
                    new Seen(
                            Integer.parseInt(words[THREADS]),
                            Long.parseLong(words[RESIDENT]) * PAGE));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    long memory() {
        return memory;
    }

    int processes() {
        return processes;
    }

    int threads() {
        return threads;
    }

    long cpuNanos() {
        return cpuNanos;
    }
}
