package io.pingwall.probe.icmp.windows;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;

import java.net.InetAddress;
import java.util.LinkedHashMap;

/// For which targets a router has said that a packet is too big.
///
/// Windows keeps to that for some minutes (RFC 1191, section 6.3): it refuses further ones unsent,
/// as it does those too big for its own link. Only what is remembered here tells the two apart.
/// Belongs to the engine's thread.
final class PathLimits {
    static final int MOST = 1024;

    /// @param size the fewest bytes of payload that were too many
    private record Limit(int size, Lost said) {
        boolean forbids(int bytes) {
            return bytes >= size;
        }
    }

    private final LinkedHashMap<InetAddress, Limit> limits = new LinkedHashMap<>();

    /// What an outcome means by what was said before, and remembers what it says itself.
    ///
    /// @param size bytes of payload that were asked for
    Outcome explain(InetAddress target, int size, Outcome outcome) {
        var limit = limits.get(target);
        if (limit == null || !limit.forbids(size)) {
            if (outcome instanceof Lost lost && lost.loss() == Loss.TOO_BIG) {
                remember(target, new Limit(size, lost));
            }
            return outcome;
        }
        return switch (outcome) {
            case Lost lost when lost.loss() == Loss.TOO_BIG -> {
                remember(target, new Limit(limit.size, lost));
                yield lost;
            }
            case Unasked(var cause, _, _) when cause == Cause.TOO_BIG -> limit.said;
            case Reply _ -> {
                remember(target, new Limit(size + 1, limit.said));
                yield outcome;
            }
            default -> outcome;
        };
    }

    private void remember(InetAddress target, Limit limit) {
        limits.put(target, limit);
        if (limits.size() > MOST) {
            limits.pollFirstEntry();
        }
    }
}
