package io.pingwall.probe;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.List;

/// Asks for the addresses of a name, and waits for the answer.
@FunctionalInterface
public interface Lookup {
    /// @return at least one address, the preferred one first
    /// @throws UnknownHostException whose message is a sentence fragment such as `no such name`
    List<InetAddress> addresses(String name) throws UnknownHostException;

    /// The resolver of this machine: hosts file and DNS as the system is set up.
    ///
    /// The JDK remembers answers for 30 s and failures for 10 s by itself, which would make ours
    /// stale; that is switched off here, which works if nothing was looked up before.
    static Lookup system() {
        Security.setProperty("networkaddress.cache.ttl", "0");
        Security.setProperty("networkaddress.cache.negative.ttl", "0");
        return SystemLookup::addresses;
    }
}
