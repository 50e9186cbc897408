package io.pingwall;

import io.pingwall.command.Services.Interrupts;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ends a command in good order on Ctrl+C or SIGTERM.
final class Interruption implements Interrupts {
    private static final long GRACE_SECONDS = 5;

    @Override
    public Registration during(Runnable stop) {
        var closed = new CountDownLatch(1);
        var hook = new Thread(() -> end(stop, closed), "end");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            closed.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is ending: the hook runs already, and ends it
            }
        };
    }

    /// Ends with 0, for a command that was told to end has done all it should; left alone, the
    /// runtime would end with the signal's number.
    private static void end(Runnable stop, CountDownLatch closed) {
        stop.run();
        try {
            if (closed.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
