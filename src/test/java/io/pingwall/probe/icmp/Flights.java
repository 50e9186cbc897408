package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;

import java.net.InetAddress;

/// Flights for tests, to nowhere.
final class Flights {
    private Flights() {}

    static Flight at(long sentNanos, long timeoutNanos) {
        var flight =
                new Flight(
                        new Echo(InetAddress.ofLiteral("127.0.0.1"), timeoutNanos, (_, _) -> {}),
                        0);
        flight.sentNanos = sentNanos;
        return flight;
    }
}
