package io.pingwall;

import io.pingwall.command.Services.Examination;
import io.pingwall.command.Services.Finding;
import io.pingwall.probe.Names;
import io.pingwall.probe.Resolution;
import io.pingwall.probe.Surroundings;
import io.pingwall.probe.Surroundings.Place;
import io.pingwall.probe.icmp.Diagnosis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// What this machine allows, for `doctor`. Sends nothing but echoes to loopback.
final class MachineExamination {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private MachineExamination() {}

    static Examination make() {
        var findings = new ArrayList<Finding>();
        for (var found : Diagnosis.make().findings()) {
            findings.add(new Finding(found.ok(), found.what(), found.found(), found.fix()));
        }
        findings.add(nameServers());
        findings.add(resolver());
        return new Examination(findings, isGood(findings, "127.0.0.1"), isGood(findings, "::1"));
    }

    private static boolean isGood(List<Finding> findings, String loopback) {
        return findings.stream().anyMatch(f -> f.good() && f.subject().endsWith(" " + loopback));
    }

    private static Finding nameServers() {
        var servers = Surroundings.look().nameServers();
        return servers.isEmpty()
                ? new Finding(
                        false,
                        "Name servers",
                        "none is set",
                        "Name one in /etc/resolv.conf, such as: nameserver 192.0.2.53")
                : new Finding(
                        true,
                        "Name servers",
                        servers.stream().map(Place::address).collect(Collectors.joining(", ")),
                        "");
    }

    private static Finding resolver() {
        try (var names = new Names()) {
            var found = names.find("localhost");
            long start = System.nanoTime();
            while (found instanceof Resolution.Pending
                    && System.nanoTime() - start < PATIENCE.toNanos()) {
                TimeUnit.MILLISECONDS.sleep(5);
                found = names.find("localhost");
            }
            return switch (found) {
                case Resolution.Known(var address) ->
                        new Finding(
                                true, "Resolver", "localhost is " + address.getHostAddress(), "");
                case Resolution.Failed(var reason) -> unresolved(reason);
                case Resolution.Pending _ -> unresolved("no answer in time");
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unresolved("interrupted");
        }
    }

    private static Finding unresolved(String reason) {
        return new Finding(
                false,
                "Resolver",
                "localhost does not resolve: " + reason,
                "Put this line into /etc/hosts: 127.0.0.1 localhost");
    }
}
