package io.pingwall.probe.icmp.windows;

import io.pingwall.language.Phrases;

/// The sentences for where Windows opens no ICMP service.
final class WindowsAdvice {
    private static final Phrases SAY = Phrases.of(WindowsAdvice.class);

    private WindowsAdvice() {}

    static String refused(int code) {
        return SAY.of("service-refused", String.valueOf(code));
    }
}
