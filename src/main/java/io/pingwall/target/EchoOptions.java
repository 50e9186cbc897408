package io.pingwall.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an echo request is like where it shall differ from the one that `ping` sends.
///
/// The text form is what follows `ping` in a board's check: `size=1472 ttl=5 df tos=184
/// source=10.0.0.7`.
///
/// @param size bytes of payload, as `ping -s`; at least the 8 that prove an answer to be ours
/// @param ttl time to live or hop limit, 1 to 255; 0 for the system's own
/// @param dontFragment whether routers must not fragment it (DF)
/// @param tos type of service or traffic class, 0 to 255: DSCP in the upper six bits (RFC 2474)
/// @param source the address of this machine to send from; empty for the one that routing picks
public record EchoOptions(int size, int ttl, boolean dontFragment, int tos, String source) {
    public static final int SMALLEST = 8;

    /// What an IPv4 packet takes besides its own header and the echo's.
    public static final int LARGEST = 65_507;

    public static final EchoOptions DEFAULT = new EchoOptions(56, 0, false, 0, "");

    /// An option and its value; a value is a number, a source address or nothing.
    private static final Pattern WORD = Pattern.compile("(size|ttl|tos)=(\\d{1,5})|df|source=(.+)");

    public EchoOptions {
        if (size < SMALLEST || size > LARGEST || ttl < 0 || ttl > 255 || tos < 0 || tos > 255) {
            throw new IllegalArgumentException("size " + size + ", ttl " + ttl + ", tos " + tos);
        }
    }

    /// Whether its source can send to an address of IPv6, or else of IPv4.
    public boolean suits(boolean ipv6) {
        return source.isEmpty() || source.contains(":") == ipv6;
    }

    /// The same with another payload.
    public EchoOptions withSize(int bytes) {
        return new EchoOptions(bytes, ttl, dontFragment, tos, source);
    }

    /// Empty where all is as `ping` has it.
    String text() {
        var words = new ArrayList<String>();
        if (size != DEFAULT.size) {
            words.add("size=" + size);
        }
        if (ttl != DEFAULT.ttl) {
            words.add("ttl=" + ttl);
        }
        if (dontFragment) {
            words.add("df");
        }
        if (tos != DEFAULT.tos) {
            words.add("tos=" + tos);
        }
        if (!source.isEmpty()) {
            words.add("source=" + source);
        }
        return String.join(" ", words);
    }

    /// Reads the text form; empty where a word is none or out of range.
    static Optional<EchoOptions> parse(List<String> words) {
        var options = DEFAULT;
        var keys = new HashSet<String>();
        for (var word : words) {
            var read = options.with(word);
            if (read.isEmpty() || !keys.add(key(word))) {
                return Optional.empty();
            }
            options = read.get();
        }
        return Optional.of(options);
    }

    /// The first word that [#parse] does not take, be it only for the second time.
    static Optional<String> wrong(List<String> words) {
        var keys = new HashSet<String>();
        return words.stream()
                .filter(word -> DEFAULT.with(word).isEmpty() || !keys.add(key(word)))
                .findFirst();
    }

    private static String key(String word) {
        return word.split("=", 2)[0];
    }

    private Optional<EchoOptions> with(String word) {
        var match = WORD.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (word.equals("df")) {
            return Optional.of(new EchoOptions(size, ttl, true, tos, source));
        }
        return match.group(3) == null
                ? with(match.group(1), Integer.parseInt(match.group(2)))
                : from(match.group(3));
    }

    private Optional<EchoOptions> with(String key, int value) {
        boolean fits =
                switch (key) {
                    case "size" -> value >= SMALLEST && value <= LARGEST;
                    case "ttl" -> value >= 1 && value <= 255;
                    default -> value <= 255;
                };
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(
                switch (key) {
                    case "size" -> new EchoOptions(value, ttl, dontFragment, tos, source);
                    case "ttl" -> new EchoOptions(size, value, dontFragment, tos, source);
                    default -> new EchoOptions(size, ttl, dontFragment, value, source);
                });
    }

    private Optional<EchoOptions> from(String text) {
        return Written.of(text) instanceof Written.One(var address)
                ? Optional.of(
                        new EchoOptions(size, ttl, dontFragment, tos, address.toCanonicalString()))
                : Optional.empty();
    }
}
