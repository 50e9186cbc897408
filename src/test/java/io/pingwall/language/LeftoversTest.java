package io.pingwall.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No text that a person reads stands in the code of the window: all of it is in the bundles.
final class LeftoversTest {
    private static final Path WINDOW = Path.of("src/main/java/io/pingwall/ui");

    /// Comments and single characters too, so that quotes inside them open nothing.
    private static final Pattern LEXEME =
            Pattern.compile(
                    "(?s)//[^\n]*|/\\*.*?\\*/|'(?:[^'\\\\\n]|\\\\.)+'"
                            + "|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:[^\"\\\\\n]|\\\\.)*)\"");

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L},.:;!?]* +\\p{L}");
    private static final Pattern GLUED = Pattern.compile("^ +\\p{L}{2,}|\\p{L}{2,} +$");
    private static final Pattern SENTENCE_CASE = Pattern.compile("\\s*\\p{Lu}\\p{Ll}.*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /// What stands before a literal that no person reads in the window.
    private static final Pattern UNREAD =
            Pattern.compile("\\bLOG\\b|\\bthrow new\\b|\\w+Error\\(|@SuppressWarnings");

    private static final Pattern KEY = Pattern.compile("\\bSAY\\s*\\.of\\(\\s*$");

    /// Names of keys, of fonts, of the system's settings; formats of dates; CSS and SVG.
    private static final Pattern TECHNICAL =
            Pattern.compile(
                    "(Shortcut|Ctrl|Shift)\\+.+|Enter|Esc|Space|Delete|Insert|Plus|Equals"
                            + "|System|Linux|Headless|Windows\\.[\\w.]+"
                            + "|[Ed]+ (d )?MMM.*|-fx-.*|\\s*<.*| stroke-dasharray.*",
                    Pattern.DOTALL);

    private static final Map<String, Set<String>> ALLOWED =
            Map.of(
                    // the terminal speaks English, and there is no window yet
                    "Toolkit.java",
                    Set.of(
                            "GTK 3 is missing, which shows windows here: the README has the line that",
                            " installs it.",
                            "The display that DISPLAY names can't be opened.",
                            "No window can be shown here: "),
                    // for the log
                    "Pump.java",
                    Set.of("could not show what changed", "could not take what changed"),
                    // for Windows' PowerShell
                    "StayAwake.java",
                    Set.of(
                            "Pingwall",
                            "$t = Add-Type -PassThru -Name P -Namespace W -MemberDefinition",
                            " '[DllImport(\\\"kernel32.dll\\\")] public static extern uint",
                            " SetThreadExecutionState(uint f);'; [void]$t::SetThreadExecutionState(2147483651);"),
                    // a check as boards write it
                    "AddPane.java",
                    Set.of("ping size=1472 df"),
                    "EditHost.java",
                    Set.of("ping size=1472 df"),
                    // the program's own name
                    "BoardName.java",
                    Set.of("Pingwall"),
                    "Band.java",
                    Set.of("Pingwall"),
                    "MiniWindow.java",
                    Set.of("Pingwall"),
                    "TrayMark.java",
                    Set.of("Pingwall"));

    @Test
    void allThatPeopleReadIsInTheBundles() throws IOException {
        var left = new TreeMap<String, Set<String>>();
        try (Stream<Path> files = Files.walk(WINDOW)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var name = file.getFileName().toString();
                var found = new TreeSet<>(left(Files.readString(file)));
                found.removeAll(ALLOWED.getOrDefault(name, Set.of()));
                if (!found.isEmpty()) {
                    left.put(name, found);
                }
            }
        }

        assertEquals(Map.of(), left);
    }

    @Test
    void nothingIsAllowedThatIsNotThere() throws IOException {
        var there = new TreeMap<String, Set<String>>();
        try (Stream<Path> files = Files.walk(WINDOW)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (ALLOWED.containsKey(name)) {
                    there.put(name, Set.copyOf(left(Files.readString(file))));
                }
            }
        }

        assertEquals(ALLOWED, there);
    }

    @Test
    void findsWhatWasForgotten() {
        assertAll(
                () -> assertEquals(List.of("Hello you"), left("new Label(\"Hello you\");")),
                () -> assertEquals(List.of("Close"), left("item(\"close\", \"Close\");")),
                () -> assertEquals(List.of(" of the last "), left("x + \" of the last \" + y")),
                () -> assertEquals(List.of("rename "), left("say(\"rename \" + name)")),
                () -> assertEquals(List.of("скрыть"), left("button.setText(\"скрыть\");")),
                () -> assertEquals(List.of("\nTwo words\n"), left("x(\"\"\"\nTwo words\n\"\"\");")),
                () ->
                        assertEquals(
                                List.of("Hello you"),
                                left("LOG.log(\"some thing\"); show(\"Hello you\");")));
    }

    @Test
    void letsBeWhatNobodyReads() {
        assertEquals(
                List.of(),
                left(
                        """
                        // "Hello you", or it's not
                        LOG.log(Level.ERROR, "could not do it");
                        throw new IllegalStateException("Never so");
                        label.setText(SAY.of("Status.DOWN"));
                        label.setId("wall-title");
                        label.setStyle("-fx-font-size: %.1fpx; -fx-fill: red");
                        if (c == '"') { add(" · "); }
                        """));
    }

    /// The literals that look as if a person read them.
    private static List<String> left(String source) {
        return LEXEME.matcher(source)
                .results()
                .filter(lexeme -> isRead(source.substring(0, lexeme.start())))
                .flatMap(lexeme -> literal(lexeme).stream())
                .filter(LeftoversTest::isForPeople)
                .toList();
    }

    private static List<String> literal(MatchResult lexeme) {
        return Stream.of("block", "text")
                .flatMap(kind -> Stream.ofNullable(lexeme.group(kind)))
                .toList();
    }

    private static boolean isRead(String before) {
        int statement =
                Math.max(
                        before.lastIndexOf(';'),
                        Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')));
        return !UNREAD.matcher(before.substring(statement + 1)).find()
                && !KEY.matcher(before).find();
    }

    private static boolean isForPeople(String literal) {
        return !TECHNICAL.matcher(literal).matches()
                && (WORDS.matcher(literal).find()
                        || GLUED.matcher(literal).find()
                        || SENTENCE_CASE.matcher(literal).matches()
                        || CYRILLIC.matcher(literal).find());
    }
}
