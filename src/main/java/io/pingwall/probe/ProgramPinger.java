package io.pingwall.probe;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.target.EchoOptions;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// The stand-in where no ICMP socket is allowed: the system's `ping`, one process a request, so
/// some hundred hosts at most. Only ever used because somebody chose it.
///
/// An echo that finds no free process before its own time is over counts as not asked.
public final class ProgramPinger implements Pinger {
    private static final Phrases SAY = Phrases.of(ProgramPinger.class);

    private static final int AT_ONCE = 50;

    /// What a process needs to start and end besides its waiting.
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock telling = new ReentrantLock();
    private final PingCommand command = PingCommand.of(System.getProperty("os.name", ""));
    private final Means means;
    private volatile boolean closed;

    public ProgramPinger() {
        var way = exists() ? Way.PROGRAM : Way.NONE;
        means = new Means(way, way, way == Way.NONE ? missing() : "");
    }

    static String missing() {
        return SAY.of("no-ping-program");
    }

    private boolean exists() {
        try {
            var words =
                    command.words(
                            InetAddress.ofLiteral("127.0.0.1"),
                            EchoOptions.DEFAULT,
                            Duration.ofSeconds(1));
            // without arguments it only says how it is used
            new ProcessBuilder(words.getFirst()).start().destroyForcibly();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void ask(List<Echo> batch) {
        for (var echo : batch) {
            try {
                threads.execute(() -> ask(echo));
            } catch (RejectedExecutionException _) {
                // closed: nothing is answered any more
                return;
            }
        }
    }

    private void ask(Echo echo) {
        try {
            if (!free.tryAcquire(echo.timeoutNanos(), TimeUnit.NANOSECONDS)) {
                tell(echo, new Unasked(Cause.LATE, SAY.of("too-many-hosts")), System.nanoTime());
                return;
            }
            try {
                long start = System.nanoTime();
                tell(echo, run(echo), start);
            } finally {
                free.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome run(Echo echo) throws InterruptedException {
        var timeout = Duration.ofNanos(echo.timeoutNanos());
        var builder = new ProcessBuilder(command.words(echo.address(), echo.options(), timeout));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.redirectErrorStream(true).start();
            try {
                process.getOutputStream().close();
                if (!process.waitFor(timeout.plus(GRACE))) {
                    return new Lost(Loss.TIMEOUT, "");
                }
                var output = process.getInputStream().readAllBytes();
                return PingOutput.outcome(
                        process.exitValue(),
                        new String(output, StandardCharsets.ISO_8859_1),
                        echo.timeoutNanos());
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return new Unasked(
                    Cause.BROKEN, SAY.of("ping-did-not-start", String.valueOf(e.getMessage())));
        }
    }

    /// One at a time, as from one thread.
    private void tell(Echo echo, Outcome outcome, long sentNanos) {
        telling.lock();
        try {
            if (!closed) {
                echo.answer().tell(outcome, sentNanos);
            }
        } finally {
            telling.unlock();
        }
    }

    @Override
    public Means means() {
        return means;
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
    }
}
