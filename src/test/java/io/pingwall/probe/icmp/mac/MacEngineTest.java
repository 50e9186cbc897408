package io.pingwall.probe.icmp.mac;

import io.pingwall.probe.Pinger;
import io.pingwall.probe.PingerContract;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.MAC)
final class MacEngineTest implements PingerContract {
    @Override
    public Pinger open() {
        return MacEngine.open();
    }
}
