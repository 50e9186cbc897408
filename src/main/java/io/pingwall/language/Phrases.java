package io.pingwall.language;

import com.ibm.icu.text.MessageFormat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// What one package says, in the language that is spoken: the resource bundle `phrases` beside it.
///
/// A phrase is a pattern of ICU's `MessageFormat`, so that plurals are right in every language:
/// `{0, plural, one {# host} other {# hosts}}`. Any thread.
public final class Phrases {
    private final String bundle;
    private final Map<Language, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<Place, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<Enum<?>, String> keys = new ConcurrentHashMap<>();

    private record Place(Locale locale, String key) {}

    private Phrases(String bundle) {
        this.bundle = bundle;
    }

    /// The phrases of the package that a class stands in.
    public static Phrases of(Class<?> speaker) {
        return new Phrases(speaker.getPackageName() + ".phrases");
    }

    /// Loads what knows plurals and numbers, which else the first phrase with a value waits for: a
    /// tenth of a second.
    public static void load() {
        new MessageFormat("{0, plural, other {#}}", Language.spoken().locale())
                .format(new Object[] {1});
    }

    /// A phrase with the values in their places; numbers are written as the language writes them.
    ///
    /// @param key as a literal, so that a test can tell which phrases are used
    /// @throws java.util.MissingResourceException where there is no such phrase
    public String of(String key, Object... values) {
        var language = Language.spoken();
        var pattern = bundle(language).getString(key);
        if (values.length == 0) {
            return pattern;
        }
        var place = new Place(language.locale(), key);
        var format =
                formats.computeIfAbsent(place, _ -> new MessageFormat(pattern, place.locale()));
        // one format is not for several threads
        synchronized (format) {
            return format.format(values);
        }
    }

    /// The phrase of a constant, whose key is such as `Status.DOWN`.
    public String of(Enum<?> constant) {
        return of(key(constant));
    }

    /// The phrase of a constant in one language, whatever is spoken.
    public String of(Enum<?> constant, Language language) {
        return bundle(language).getString(key(constant));
    }

    private String key(Enum<?> constant) {
        return keys.computeIfAbsent(
                constant, said -> said.getDeclaringClass().getSimpleName() + "." + said.name());
    }

    private ResourceBundle bundle(Language language) {
        return bundles.computeIfAbsent(
                language,
                // English stands in the file without a language in its name
                spoken ->
                        ResourceBundle.getBundle(
                                bundle,
                                spoken == Language.ENGLISH ? Locale.ROOT : spoken.bare(),
                                Phrases.class.getModule()));
    }
}
