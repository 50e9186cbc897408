package io.pingwall.probe;

import io.pingwall.target.EchoOptions;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
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

    List<String> words(InetAddress address, EchoOptions options, Duration timeout) {
        var words = new ArrayList<>(words(address, timeout));
        words.addAll(words(options, address instanceof Inet4Address));
        words.add(address.getHostAddress());
        return words;
    }

    private List<String> words(InetAddress address, Duration timeout) {
        var millis = Long.toString(Math.max(1, timeout.toMillis()));
        // BusyBox takes whole seconds only; whoever runs this keeps the exact time
        var seconds = Long.toString(Math.ceilDiv(Math.max(1, timeout.toMillis()), 1000));
        return switch (this) {
            case LINUX -> List.of("ping", "-n", "-c", "1", "-W", seconds);
            case MAC ->
                    address instanceof Inet4Address
                            ? List.of("ping", "-n", "-c", "1", "-W", millis)
                            : List.of("ping6", "-n", "-c", "1");
            case WINDOWS -> List.of("ping", "-n", "1", "-w", millis);
        };
    }

    /// By ping(8) of iputils, ping(8) and ping6(8) of macOS, and `ping /?` of Windows.
    private List<String> words(EchoOptions options, boolean four) {
        var words = new ArrayList<String>();
        if (options.size() != EchoOptions.DEFAULT.size()) {
            words.addAll(List.of(this == WINDOWS ? "-l" : "-s", Integer.toString(options.size())));
        }
        if (options.ttl() != EchoOptions.DEFAULT.ttl()) {
            var key = this == LINUX ? "-t" : this == WINDOWS ? "-i" : four ? "-m" : "-h";
            words.addAll(List.of(key, Integer.toString(options.ttl())));
        }
        if (options.dontFragment()) {
            words.addAll(
                    switch (this) {
                        case LINUX -> List.of("-M", "do");
                        case MAC -> List.of("-D");
                        case WINDOWS -> List.of("-f");
                    });
        }
        if (options.tos() != EchoOptions.DEFAULT.tos()) {
            var key = this == LINUX ? "-Q" : this == WINDOWS ? "-v" : "-z";
            words.addAll(List.of(key, Integer.toString(options.tos())));
        }
        if (!options.source().isEmpty()) {
            words.addAll(List.of(this == LINUX ? "-I" : "-S", options.source()));
        }
        return words;
    }
}
