package io.pingwall.probe.icmp;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Means;
import io.pingwall.probe.Surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What this machine allows, proven by opening sockets and by an echo to its own loopback; nothing
/// else is sent. Takes up to some seconds: not for the JavaFX thread.
///
/// @param means how pings are sent
public record Diagnosis(Means means, List<Finding> findings) {
    private static final Phrases SAY = Phrases.of(Diagnosis.class);

    public Diagnosis {
        findings = List.copyOf(findings);
    }

    public static Diagnosis make() {
        var findings = new ArrayList<Finding>();
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        if (linux) {
            findings.addAll(SocketFindings.all());
            findings.addAll(KernelFindings.all(KernelFindings::read));
            findings.add(nameServers(Surroundings.look().nameServers()));
        }
        findings.add(KernelFindings.fileHandles());
        try (var pinger = Pingers.open()) {
            findings.add(EchoFinding.of(pinger, "127.0.0.1"));
            findings.add(EchoFinding.of(pinger, "::1"));
            return new Diagnosis(pinger.means(), findings);
        }
    }

    static Finding nameServers(List<Surroundings.Place> servers) {
        var addresses =
                servers.stream().map(Surroundings.Place::address).collect(Collectors.joining(", "));
        return new Finding(
                SAY.of("name-servers"),
                !addresses.isEmpty(),
                addresses.isEmpty() ? SAY.of("none") : addresses,
                addresses.isEmpty() ? SAY.of("without-name-server") : "");
    }

    public boolean ok() {
        return findings.stream().allMatch(Finding::ok);
    }
}
