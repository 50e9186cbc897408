package io.pingwall.machine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a text what opens doors: values whose key says that they are secret, and what
/// stands before the host in addresses. Notes go whole: people keep passwords in them, in words of
/// their own. Rather too much than too little.
final class Secrets {
    private static final String WORDS =
            "(?:pass(?:word|phrase|wd|code)|secret|token|key|community|authorization|credential)";
    private static final String SHORT = "(?:[\\w.]*[-_.])?(?:pin|pass|psk|auth|pwd|pw|note)";
    private static final String TEXT =
            // in a text of TOML or JSON, where quotes are escaped
            "\\\\\"(?:(?!\\\\\")[^\n])*\\\\\"|"
                    + "\"{3}[\\s\\S]*?\"{3}|'{3}[\\s\\S]*?'{3}|\"(?:[^\"\\\\\n]|\\\\.)*\"|'[^'\n]*'"
                    + "|\\[[^\\]]*]|\\{[^}]*}";

    /// `api-key = "…"`, `token=…&`, `wall-pin = "…"`.
    private static final Pattern STATED =
            Pattern.compile(
                    "(?i)(?<![\\w-])([\"']?(?:[\\w.-]*"
                            + WORDS
                            + "[\\w.-]*|"
                            + SHORT
                            + ")[\"']?\\s*=\\s*)(?:(?<text>"
                            + TEXT
                            + ")|(?:(?:basic|bearer|digest)\\s+)?[^\\s,}\\]&\"';\\\\]+)");

    /// `Authorization: Basic …`, as headers and JSON have it.
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?i)(?<![\\w-])((?:[\\w.-]*"
                            + WORDS
                            + "s?|"
                            + SHORT
                            + ")[\"']?\\s*:\\s*)(?:(?<text>\"(?:[^\"\\\\\n]|\\\\.)*\")|[^\"'\\n]+)");

    private static final Pattern IN_ADDRESS = Pattern.compile("(?<=://)[^/\\s\"'<>]+@");

    /// `root:toor@host`, as ssh and scp have it.
    private static final Pattern BEFORE_HOST =
            Pattern.compile("(?<![\\w.:/-])[\\w.-]+:[^\\s@/:\"'\\\\]+@(?=[\\w\\[])");

    private static final Pattern PRIVATE_KEY =
            Pattern.compile(
                    "-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?-----END [A-Z ]*PRIVATE KEY-----");

    private Secrets() {}

    static String removed(String text) {
        var left = PRIVATE_KEY.matcher(text).replaceAll("removed");
        left = IN_ADDRESS.matcher(left).replaceAll("removed@");
        left = BEFORE_HOST.matcher(left).replaceAll("removed@");
        left = STATED.matcher(left).replaceAll(found -> kept(found.group(1), found.group("text")));
        return TOLD.matcher(left).replaceAll(found -> kept(found.group(1), found.group("text")));
    }

    private static String kept(String before, String quoted) {
        var instead =
                quoted == null
                        ? "removed"
                        : quoted.startsWith("\\") ? "\\\"removed\\\"" : "\"removed\"";
        return Matcher.quoteReplacement(before + instead);
    }
}
