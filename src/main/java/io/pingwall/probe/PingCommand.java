package io.pingwall.probe;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

/// The words that make a system's `ping` program send one request.
enum PingCommand {
    LINUX,
    MAC,
    WINDOWS;

    /// @param system the property `os.name`
    static PingCommand of(String system) {
        return system.startsWith("Windows") ? WINDOWS : system.startsWith("Mac") ? MAC : LINUX;
    }

    List<String> words(InetAddress address, Duration timeout) {
        var text = address.getHostAddress();
        var millis = Long.toString(Math.max(1, timeout.toMillis()));
        // BusyBox takes whole seconds only; whoever runs this keeps the exact time
        var seconds = Long.toString(Math.ceilDiv(Math.max(1, timeout.toMillis()), 1000));
        return switch (this) {
            case LINUX -> List.of("ping", "-n", "-c", "1", "-W", seconds, text);
            case MAC ->
                    address instanceof Inet4Address
                            ? List.of("ping", "-n", "-c", "1", "-W", millis, text)
                            : List.of("ping6", "-n", "-c", "1", text);
            case WINDOWS -> List.of("ping", "-n", "1", "-w", millis, text);
        };
    }
}
