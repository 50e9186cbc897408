package io.pingwall.monitor;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.target.EchoOptions;

import java.net.InetAddress;

/// Finds out whether it is for their size that a target's pings stay without an answer: a hole that
/// swallows packets larger than some link takes, while no router says so (the black hole of RFC
/// 2923, section 2.1).
///
/// Each loss of a large ping makes it ask once more with a smaller one: first as small as usual,
/// then halfway between the largest that came through and the smallest that did not (a search like
/// that of RFC 8899). Two large ones lost in a row, with a small one answered between, are a hole.
///
/// Any thread.
final class SizeSearch {
    /// Sends one echo more, within the budget.
    @FunctionalInterface
    interface Asking {
        void ask(InetAddress address, EchoOptions options, long timeoutNanos, Echo.Answer answer);
    }

    private static final Phrases SAY = Phrases.of(SizeSearch.class);

    /// Without these many losses of one size it is not taken for too large.
    private static final int TRIES = 2;

    private final Asking asking;

    /// The largest payload that came through since the target's own ping did not; 0 for none.
    private int through;

    /// The smallest that did not; 0 for none.
    private int swallowed;

    private int tried;
    private boolean underWay;

    SizeSearch(Asking asking) {
        this.asking = asking;
    }

    /// What an outcome of the target's own ping means, by what is known of smaller ones.
    Outcome explain(InetAddress address, EchoOptions options, long timeout, Outcome outcome) {
        boolean silent = outcome instanceof Lost(var loss, _) && loss == Loss.TIMEOUT;
        if (!silent) {
            forget(outcome);
            return outcome;
        }
        int size = next(options.size());
        if (size > 0) {
            asking.ask(address, options.withSize(size), timeout, (answer, _) -> take(size, answer));
        }
        return explained(options.size());
    }

    private synchronized Outcome explained(int size) {
        return through == 0
                ? new Lost(Loss.TIMEOUT, "")
                : new Lost(
                        Loss.SWALLOWED,
                        SAY.of(
                                "sizes",
                                String.valueOf(through),
                                String.valueOf(swallowed == 0 ? size : swallowed)));
    }

    /// An answer to the target's own ping ends the hole; what was not asked says nothing.
    private synchronized void forget(Outcome outcome) {
        if (!(outcome instanceof Outcome.Unasked)) {
            through = 0;
            swallowed = 0;
            tried = 0;
        }
    }

    /// The size to be asked now; 0 for none.
    private synchronized int next(int whole) {
        int above = swallowed == 0 ? whole : swallowed;
        if (underWay || (through > 0 && above - through <= 1)) {
            return 0;
        }
        underWay = true;
        return through == 0 ? EchoOptions.DEFAULT.size() : through + (above - through) / 2;
    }

    private synchronized void take(int size, Outcome outcome) {
        underWay = false;
        switch (outcome) {
            case Outcome.Reply _ -> {
                through = Math.max(through, size);
                tried = 0;
            }
            case Lost _ -> {
                if (through > 0 && ++tried >= TRIES) {
                    swallowed = size;
                    tried = 0;
                }
            }
            case Outcome.Unasked _ -> {}
        }
    }
}
