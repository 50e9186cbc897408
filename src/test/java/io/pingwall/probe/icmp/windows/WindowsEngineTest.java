package io.pingwall.probe.icmp.windows;

import io.pingwall.probe.Pinger;
import io.pingwall.probe.PingerContract;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.WINDOWS)
final class WindowsEngineTest implements PingerContract {
    @Override
    public Pinger open() {
        return WindowsEngine.open();
    }
}
