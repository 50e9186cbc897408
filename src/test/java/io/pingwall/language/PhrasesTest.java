package io.pingwall.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every bundle is complete in every language, and every phrase is said somewhere.
final class PhrasesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/pingwall");
    private static final Path SOURCES = Path.of("src/main/java/io/pingwall");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern SAID = Pattern.compile("\\bSAY\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern SAID_BY_CONSTANT = Pattern.compile("[A-Z]\\w*\\.[A-Z_0-9]+");

    /// Phrases that read the same in Russian: names and signs.
    private static final Set<String> ALIKE = Set.of();

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("phrases.properties")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInRussian(Path english) throws IOException {
        var source = read(english);
        var target = read(russian(english));

        assertEquals(source.keySet(), target.keySet());
        source.forEach((key, phrase) ->
                assertEquals(arguments(phrase), arguments(target.getOrDefault(key, "")), key));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isTranslated(Path english) throws IOException {
        read(russian(english))
                .forEach((key, phrase) ->
                        assertTrue(
                                CYRILLIC.matcher(phrase).find()
                                        || !LETTER.matcher(words(phrase)).find()
                                        || ALIKE.contains(key),
                                key + " = " + phrase));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasEveryPluralThatTheLanguageHas(Path english) throws IOException {
        for (var file : List.of(english, russian(english))) {
            var language = file.equals(english) ? Locale.ENGLISH : Locale.of("ru");
            // "other" is for fractions in Russian, which are not counted here
            var wanted = new TreeSet<>(PluralRules.forLocale(language).getKeywords());
            read(file)
                    .forEach((key, phrase) ->
                            plurals(phrase)
                                    .forEach(found ->
                                            assertTrue(
                                                    found.containsAll(wanted),
                                                    file + " " + key + " has only " + found)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isSaid(Path english) throws IOException {
        var home = SOURCES.resolve(RESOURCES.relativize(english)).getParent();
        var said = new TreeSet<String>();
        var text = new StringBuilder();
        try (Stream<Path> files = Files.list(home)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
        }
        SAID.matcher(text).results().forEach(found -> said.add(found.group(1)));
        var known = new TreeSet<>(read(english).keySet());
        known.removeIf(key -> SAID_BY_CONSTANT.matcher(key).matches());

        assertEquals(known, said);
    }

    @Test
    void countsAsTheLanguageDoes() {
        var phrases = Phrases.of(PhrasesTest.class);

        assertAll(
                () -> assertEquals("1 host", phrases.of("hosts", 1)),
                () -> assertEquals("1,234 hosts", phrases.of("hosts", 1_234)),
                () ->
                        assertEquals(
                                List.of("1 хост", "3 хоста", "11 хостов", "21 хост"),
                                Speaking.russian(() ->
                                        Stream.of(1, 3, 11, 21)
                                                .map(n -> phrases.of("hosts", n))
                                                .toList())),
                () ->
                        assertEquals(
                                "1\u00a0234 хоста",
                                Speaking.russian(() -> phrases.of("hosts", 1_234))));
    }

    @Test
    void leavesAnApostropheAlone() {
        assertEquals("can't reach x", Phrases.of(PhrasesTest.class).of("apostrophe", "x"));
    }

    @Test
    void refusesAPhraseThatIsNotThere() {
        var phrases = Phrases.of(PhrasesTest.class);

        assertThrows(MissingResourceException.class, () -> phrases.of("nowhere"));
    }

    @Test
    void findsAPluralThatIsIncomplete() {
        var found = plurals("{0, plural, one {# host} other {# hosts}}");

        assertEquals(List.of(Set.of("one", "other")), found);
        assertFalse(
                found.getFirst().containsAll(PluralRules.forLocale(Locale.of("ru")).getKeywords()));
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var phrases = new TreeMap<String, String>();
        properties.forEach((key, phrase) -> phrases.put((String) key, (String) phrase));
        return phrases;
    }

    private static Path russian(Path english) {
        return english.resolveSibling("phrases_ru.properties");
    }

    private static Set<String> arguments(String phrase) {
        var pattern = new MessagePattern(phrase);
        var arguments = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER) {
                arguments.add(pattern.getSubstring(part));
            }
        }
        return arguments;
    }

    private static List<Set<String>> plurals(String phrase) {
        var pattern = new MessagePattern(phrase);
        return Stream.iterate(0, i -> i < pattern.countParts(), i -> i + 1)
                .filter(i ->
                        pattern.getPart(i).getType() == Part.Type.ARG_START
                                && pattern.getPart(i).getArgType().hasPluralStyle())
                .map(i -> selectors(pattern, i))
                .toList();
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var selectors = new TreeSet<String>();
        int depth = 0;
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            var type = pattern.getPart(i).getType();
            if (type == Part.Type.MSG_START) {
                depth++;
            } else if (type == Part.Type.MSG_LIMIT) {
                depth--;
            } else if (depth == 0 && type == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return selectors;
    }

    /// The phrase without its arguments.
    private static String words(String phrase) {
        return phrase.replaceAll("\\{\\d+}", "");
    }
}
