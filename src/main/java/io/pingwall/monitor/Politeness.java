package io.pingwall.monitor;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.target.Rates;

import java.net.InetAddress;
import java.util.List;

/// How often the monitor lets itself ask: by the board's budget, and by what networks answer. Any
/// thread.
final class Politeness {
    private final Budget budget = new Budget(Rates.DEFAULT);
    private final RateLimits limits = new RateLimits(budget);

    /// @return whether these are other rates than before, and slots have to be taken anew
    boolean limit(Rates rates) {
        return budget.limit(rates);
    }

    /// Takes all slots back; see [Budget#empty].
    void empty() {
        budget.empty();
    }

    /// Takes a slot for one packet; see [Budget#reserve].
    long reserve(InetAddress address, long planned) {
        return budget.reserve(address, planned);
    }

    /// What to say of beats that passed while their target waited for its slot.
    Unasked waited(InetAddress address, int beats) {
        return limits.limitOn(address)
                .map(limit -> new Unasked(Cause.RATE_LIMITED, limit.text(), beats))
                .orElseGet(() -> new Unasked(Cause.BUDGET, budget.limitOn(address), beats));
    }

    /// Learns from what came of one ping, and says what it means: a loss that our own rate may have
    /// made says nothing about the host.
    ///
    /// @param sent by the monotonic clock, as `now`
    Outcome judge(InetAddress address, Outcome outcome, long sent, long now) {
        boolean replied = outcome instanceof Outcome.Reply;
        boolean silent = outcome instanceof Outcome.Lost(var loss, _) && loss == Loss.TIMEOUT;
        if ((!replied && !silent) || address.isLoopbackAddress()) {
            return outcome;
        }
        limits.add(address, sent, replied, now);
        return silent
                ? limits.excuse(address, sent)
                        .<Outcome>map(text -> new Unasked(Cause.RATE_LIMITED, text))
                        .orElse(outcome)
                : outcome;
    }

    List<RateLimit> recognised() {
        return limits.recognised();
    }
}
