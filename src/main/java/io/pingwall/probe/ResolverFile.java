package io.pingwall.probe;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Surroundings.Place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the name servers out of `/etc/resolv.conf` (resolv.conf(5)).
final class ResolverFile {
    private static final Phrases SAY = Phrases.of(ResolverFile.class);

    private static final Pattern SERVER = Pattern.compile("\\s*nameserver\\s+(\\S+)");

    private ResolverFile() {}

    static List<Place> nameServers(List<String> lines) {
        return lines.stream()
                .map(SERVER::matcher)
                .filter(Matcher::lookingAt)
                .map(server -> new Place(SAY.of("dns-server"), server.group(1)))
                .distinct()
                .toList();
    }
}
