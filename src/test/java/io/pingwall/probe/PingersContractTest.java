package io.pingwall.probe;

import io.pingwall.probe.icmp.Pingers;

/// The engine of whatever system the tests run on.
final class PingersContractTest implements PingerContract {
    @Override
    public Pinger open() {
        return Pingers.open();
    }
}
