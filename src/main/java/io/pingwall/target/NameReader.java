package io.pingwall.target;

import static io.pingwall.target.Written.quoted;

import io.pingwall.target.Written.Named;
import io.pingwall.target.Written.Wrong;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads host names: RFC 1123 section 2.1, with the underscore that Windows networks use.
final class NameReader {
    static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final Pattern LABEL =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?", Pattern.CASE_INSENSITIVE);

    private NameReader() {}

    static Written read(String text) {
        if (text.length() > LONGEST) {
            return new Wrong(
                    "The name %s has %d characters, but a host name has at most %d: check that one host stands on each line."
                            .formatted(quoted(text), text.length(), LONGEST));
        }
        var whole = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        for (var label : whole.split("\\.", -1)) {
            if (label.length() > LONGEST_LABEL) {
                return new Wrong(
                        "The part %s of a host name has %d characters, but may have at most %d: shorten it."
                                .formatted(quoted(label), label.length(), LONGEST_LABEL));
            }
        }
        var ascii = ascii(whole);
        if (ascii.length() > LONGEST) {
            return wrong(text);
        }
        for (var label : ascii.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches() || label.length() > LONGEST_LABEL) {
                return wrong(text);
            }
        }
        return new Named(ascii.toLowerCase(Locale.ROOT) + (text.endsWith(".") ? "." : ""));
    }

    private static Wrong wrong(String text) {
        return new Wrong(
                quoted(text)
                        + " is neither an address nor a host name, which has letters, digits,"
                        + " hyphens and dots: correct it, or put # before it to leave it out.");
    }

    /// Letters beyond ASCII as the DNS carries them (RFC 3490); what has no such form stays.
    private static String ascii(String name) {
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name;
        }
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException _) {
            return name;
        }
    }
}
