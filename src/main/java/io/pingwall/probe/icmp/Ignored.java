package io.pingwall.probe.icmp;

import java.util.concurrent.atomic.LongAdder;

/// Packets that were read and count for nothing. Any thread may read the sums.
final class Ignored {
    /// Answers and errors of ours for which nobody waits any more.
    final LongAdder late = new LongAdder();

    /// Answers to what had been answered before.
    final LongAdder duplicates = new LongAdder();

    /// Packets that answer something we never asked, or from somebody we did not ask.
    final LongAdder strangers = new LongAdder();

    /// What the kernel dropped before it could be read.
    final LongAdder dropped = new LongAdder();
}
