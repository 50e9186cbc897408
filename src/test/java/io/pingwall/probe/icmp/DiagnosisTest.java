package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Surroundings.Place;

import org.junit.jupiter.api.Test;

import java.util.List;

final class DiagnosisTest {
    @Test
    void nameServersAreListed() {
        assertEquals(
                new Finding("Name servers", true, "192.0.2.53, fd00::53", ""),
                Diagnosis.nameServers(
                        List.of(
                                new Place("DNS server", "192.0.2.53"),
                                new Place("DNS server", "fd00::53"))));
    }

    @Test
    void withoutNameServersItSaysWhatStillWorks() {
        assertEquals(
                new Finding(
                        "Name servers",
                        false,
                        "none",
                        "without one only addresses and names of /etc/hosts can be watched: add a"
                                + " line such as 'nameserver 192.0.2.53' to /etc/resolv.conf"),
                Diagnosis.nameServers(List.of()));
    }

    @Test
    void theProofIsAnEchoToLoopback() {
        var diagnosis = Diagnosis.make();
        assertEquals(
                List.of("Echo to 127.0.0.1", "Echo to ::1"),
                diagnosis.findings().stream()
                        .map(Finding::what)
                        .filter(what -> what.startsWith("Echo"))
                        .toList());
        assertEquals(diagnosis.findings().stream().allMatch(Finding::ok), diagnosis.ok());
    }
}
