package io.pingwall.probe;

import io.pingwall.language.Phrases;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Asks the system's resolver, and says what it has not found.
final class SystemLookup {
    private static final Phrases SAY = Phrases.of(SystemLookup.class);

    private SystemLookup() {}

    static List<InetAddress> addresses(String name) throws UnknownHostException {
        try {
            return List.of(InetAddress.getAllByName(IDN.toASCII(name)));
        } catch (IllegalArgumentException _) {
            throw new UnknownHostException(SAY.of("not-a-name"));
        } catch (UnknownHostException e) {
            var message = e.getMessage();
            // EAI_AGAIN, getaddrinfo(3)
            boolean unanswered = message != null && message.contains("Temporary failure");
            throw new UnknownHostException(
                    unanswered ? SAY.of("no-name-server") : SAY.of("no-such-name"));
        }
    }
}
