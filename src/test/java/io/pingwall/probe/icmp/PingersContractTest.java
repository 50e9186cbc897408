package io.pingwall.probe.icmp;

import io.pingwall.probe.Pinger;
import io.pingwall.probe.PingerContract;

/// The engine of whatever system the tests run on.
final class PingersContractTest implements PingerContract {
    @Override
    public Pinger open() {
        return Pingers.open();
    }
}
