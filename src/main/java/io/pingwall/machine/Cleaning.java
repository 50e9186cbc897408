package io.pingwall.machine;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// What a text goes through before it is shown to others: secrets go, and so does the name of
/// whoever uses this machine; addresses get pseudonyms where they are to have any.
final class Cleaning {
    private final @Nullable Pseudonyms pseudonyms;
    private final @Nullable Pattern home;
    private final @Nullable Pattern user;

    private Cleaning(@Nullable Pseudonyms pseudonyms, String home, String user) {
        this.pseudonyms = pseudonyms;
        // in TOML and JSON the separator of Windows is doubled
        this.home =
                home.length() < 3
                        ? null
                        : Pattern.compile(
                                "(?:"
                                        + Pattern.quote(home)
                                        + "|"
                                        + Pattern.quote(home.replace("\\", "\\\\"))
                                        + ")(?![\\p{L}\\p{N}_-])");
        this.user =
                user.isBlank()
                        ? null
                        : Pattern.compile(
                                "(?<=[/\\\\])" + Pattern.quote(user) + "(?=[/\\\\\"'\\s:,)]|$)");
    }

    /// @param pseudonyms null where addresses stay as they are
    static Cleaning of(@Nullable Pseudonyms pseudonyms) {
        return of(
                pseudonyms,
                System.getProperty("user.home", ""),
                System.getProperty("user.name", ""));
    }

    static Cleaning of(@Nullable Pseudonyms pseudonyms, String home, String user) {
        return new Cleaning(pseudonyms, home, user);
    }

    String plain(String text) {
        var left = common(text);
        return pseudonyms == null ? left : pseudonyms.in(left);
    }

    /// A text that tells of no host of a board.
    String facts(String text) {
        var left = common(text);
        return pseudonyms == null ? left : pseudonyms.inFacts(left);
    }

    String toml(String text) {
        var left = common(text);
        return pseudonyms == null ? left : pseudonyms.inToml(left);
    }

    private String common(String text) {
        return swap(user, swap(home, Secrets.removed(text)));
    }

    private static String swap(@Nullable Pattern found, String text) {
        return found == null ? text : found.matcher(text).replaceAll("~");
    }
}
