package io.pingwall.target;

import static io.pingwall.target.Written.quoted;

import io.pingwall.language.Phrases;
import io.pingwall.target.Written.Named;
import io.pingwall.target.Written.Wrong;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads host names: RFC 1123 section 2.1, with the underscore that Windows networks use.
final class NameReader {
    private static final Phrases SAY = Phrases.of(NameReader.class);

    static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final Pattern LABEL =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?", Pattern.CASE_INSENSITIVE);

    private NameReader() {}

    static Written read(String text) {
        if (text.length() > LONGEST) {
            return new Wrong(
                    SAY.of(
                            "host-name-too-long",
                            quoted(text),
                            String.valueOf(text.length()),
                            LONGEST));
        }
        var whole = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        for (var label : whole.split("\\.", -1)) {
            if (label.length() > LONGEST_LABEL) {
                return new Wrong(
                        SAY.of(
                                "label-too-long",
                                quoted(label),
                                String.valueOf(label.length()),
                                LONGEST_LABEL));
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
        return new Wrong(SAY.of("neither-address-nor-name", quoted(text)));
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
