package io.pingwall.probe.icmp;

import io.pingwall.probe.Means;

import java.util.ArrayList;
import java.util.List;

/// What this machine allows, proven by opening sockets and by an echo to its own loopback; nothing
/// else is sent. Takes up to some seconds: not for the JavaFX thread.
///
/// @param means how pings are sent
public record Diagnosis(Means means, List<Finding> findings) {
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    public static Diagnosis make() {
        var findings = new ArrayList<Finding>();
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        if (linux) {
            findings.addAll(SocketFindings.all());
            findings.addAll(KernelFindings.all(KernelFindings::read));
        }
        findings.add(KernelFindings.fileHandles());
        try (var pinger = Pingers.open()) {
            findings.add(EchoFinding.of(pinger, "127.0.0.1"));
            findings.add(EchoFinding.of(pinger, "::1"));
            return new Diagnosis(pinger.means(), findings);
        }
    }

    public boolean ok() {
        return findings.stream().allMatch(Finding::ok);
    }
}
