package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;

import java.net.InetAddress;

/// Flights for tests, to nowhere.
final class Flights {
    private Flights() {}

    static Echo echo(String address, long timeoutNanos) {
        return new Echo(InetAddress.ofLiteral(address), timeoutNanos, (_, _) -> {});
    }

    static Flight at(long sentNanos, long timeoutNanos) {
        var flight = new Flight(0);
        flight.begin(echo("127.0.0.1", timeoutNanos), sentNanos, 0);
        flight.sentNanos = sentNanos;
        return flight;
    }
}
