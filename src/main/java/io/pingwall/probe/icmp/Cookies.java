package io.pingwall.probe.icmp;

import java.util.concurrent.ThreadLocalRandom;

/// Numbers that make every request of this engine unlike any other packet on the wire.
final class Cookies {
    private final long first = ThreadLocalRandom.current().nextLong();
    private long issued;

    long next() {
        return first + issued++;
    }

    boolean isOurs(long cookie) {
        long index = cookie - first;
        return index >= 0 && index < issued;
    }
}
