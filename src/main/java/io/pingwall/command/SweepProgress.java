package io.pingwall.command;

import io.pingwall.monitor.Clock;

import java.time.Duration;
import java.util.Locale;

/// One line on the terminal that says how far a sweep has come; nothing where nobody looks.
final class SweepProgress implements AutoCloseable {
    private static final long EVERY = Duration.ofMillis(200).toNanos();

    private final Console console;
    private final Clock clock;
    private final boolean shown;
    private long next;
    private boolean written;

    SweepProgress(Console console, Clock clock, boolean quiet) {
        this.console = console;
        this.clock = clock;
        this.shown = console.errIsTerminal() && !quiet;
        this.next = clock.nanos() + EVERY;
    }

    void tell(long done, long total) {
        long now = clock.nanos();
        if (!shown || now - next < 0) {
            return;
        }
        next = now + EVERY;
        written = true;
        console.err()
                .printf(Locale.ROOT, "\r%,d of %,d asked (%d %%)", done, total, 100 * done / total);
        console.err().flush();
    }

    /// Takes the line away.
    @Override
    public void close() {
        if (written) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
