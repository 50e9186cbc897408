package io.pingwall.probe.icmp.windows;

/// The sentences for where Windows opens no ICMP service.
final class WindowsAdvice {
    private WindowsAdvice() {}

    static String refused(int code) {
        return "Windows refused its ICMP service (error "
                + code
                + "), which every user may use. Restart Windows, or let the system's ping program"
                + " stand in.";
    }
}
