package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class KernelFindingsTest {
    @Test
    void settingsBecomeFindings() {
        var settings =
                Map.of(
                        "net/ipv4/ping_group_range", "1 0",
                        "net/core/rmem_max", "212992",
                        "net/ipv4/neigh/default/gc_thresh3", "1024",
                        "net/ipv6/neigh/default/gc_thresh3", "32768");
        assertEquals(
                List.of(
                        new Finding("net.ipv4.ping_group_range", true, "1 0 (nobody)", ""),
                        new Finding("net.core.rmem_max", true, "212992 bytes", ""),
                        new Finding(
                                "net.ipv4.neigh.default.gc_thresh3",
                                true,
                                "1024 neighbours",
                                "only for more than 1024 hosts on one flat network: echo"
                                        + " 'net.ipv4.neigh.default.gc_thresh3 = 32768' | sudo tee -a"
                                        + " /etc/sysctl.d/60-pingwall.conf && sudo sysctl --system"),
                        new Finding(
                                "net.ipv6.neigh.default.gc_thresh3", true, "32768 neighbours", "")),
                KernelFindings.all(setting -> settings.getOrDefault(setting, "")));
    }

    @Test
    void whatIsHiddenIsUnknown() {
        assertEquals("unknown", KernelFindings.all(_ -> "").getFirst().found());
    }
}
