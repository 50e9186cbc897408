package io.pingwall.machine;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Other names for addresses and hosts, the same one for the same thing in every text. One thread
/// at a time.
final class Pseudonyms {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<mac>(?<![\\w:.-])(?:[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\\2){4}"
                            + "[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{4}\\.){2}[0-9A-Fa-f]{4})(?![\\w:-]))"
                            + "|(?<six>(?<![\\w:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){1,7}"
                            + "(?::(?:\\d{1,3}\\.){3}\\d{1,3}|:[0-9A-Fa-f]{0,4})"
                            + "(?:%[\\w.-]+)?(?![\\w:]))"
                            + "|(?<range>(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}"
                            + "-(?:\\d{1,3}\\.){0,2}\\d{1,3}(?![\\d]|\\.\\d))"
                            + "|(?<four>(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?!\\d|\\.\\d))");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Texts and remarks of TOML; its keys mean what they say.
    private static final Pattern TOML =
            Pattern.compile(
                    "\"{3}[\\s\\S]*?\"{3}|'{3}[\\s\\S]*?'{3}|\"(?:[^\"\\\\\n]|\\\\.)*\"|'[^'\n]*'|#.*");

    /// Names by their first word, the longest first.
    private final Map<String, List<String>> names = new HashMap<>();

    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param hosts names and addresses, as boards have them
    Pseudonyms(Collection<String> hosts) {
        Set<String> known = new HashSet<>();
        for (var host : hosts) {
            var name = host.toLowerCase(Locale.ROOT);
            var word = WORD.matcher(name);
            if (ADDRESS.matcher(name).matches()) {
                // so that they count from one in the order of the boards
                var _ = addresses(name);
            } else if (word.find() && known.add(name)) {
                var rest = name.substring(word.start());
                names.computeIfAbsent(word.group(), _ -> new ArrayList<>()).add(rest);
                var _ = pseudonym("host", rest);
            }
        }
        names.values()
                .forEach(same -> same.sort(Comparator.comparingInt(String::length).reversed()));
    }

    String inToml(String text) {
        return addresses(
                TOML.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(hosts(found.group()))));
    }

    /// A text that tells of no host, where their names are but words.
    String inFacts(String text) {
        return addresses(text);
    }

    String in(String text) {
        return addresses(hosts(text));
    }

    private String hosts(String text) {
        if (names.isEmpty()) {
            return text;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var made = new StringBuilder(text.length());
        int done = 0;
        // lower case may be of another length in some languages: then nothing fits, or all does
        var word = WORD.matcher(lower);
        while (word.find()) {
            if (word.start() >= done && lower.length() == text.length()) {
                for (var name : names.getOrDefault(word.group(), List.of())) {
                    int end = word.start() + name.length();
                    if (lower.startsWith(name, word.start()) && isEnd(lower, end)) {
                        made.append(text, done, word.start()).append(pseudonym("host", name));
                        done = end;
                        break;
                    }
                }
            }
        }
        return made.append(text, done, text.length()).toString();
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private String addresses(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(address(found)));
    }

    private String address(MatchResult found) {
        var text = found.group();
        if (found.group("mac") != null) {
            return pseudonym("mac", text.toLowerCase(Locale.ROOT).replaceAll("[:.-]", ""));
        }
        if (found.group("range") != null) {
            return pseudonym("range", text);
        }
        return found.group("four") == null ? ipv6(text) : pseudonym("address", text);
    }

    /// What looks like one may be a time of day, and a colon may follow it.
    private String ipv6(String text) {
        int zone = text.indexOf('%');
        var plain = zone < 0 ? text : text.substring(0, zone);
        if (plain.equals("::")) {
            return text;
        }
        try {
            return pseudonym("address", InetAddress.ofLiteral(plain).getHostAddress());
        } catch (IllegalArgumentException _) {
            return plain.endsWith(":") && zone < 0 && plain.length() > 2
                    ? ipv6(plain.substring(0, plain.length() - 1)) + ":"
                    : text;
        }
    }

    private String pseudonym(String kind, String of) {
        return given.computeIfAbsent(
                kind + " " + of, _ -> kind + "-" + counts.merge(kind, 1, Integer::sum));
    }
}
