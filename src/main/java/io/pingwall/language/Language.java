package io.pingwall.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.Category;

/// The languages that Pingwall's phrases are complete in.
///
/// Which one is spoken is the JVM's own setting ([Category#DISPLAY]): the system's, unless [#speak]
/// was called.
public enum Language {
    ENGLISH(Locale.ENGLISH),
    RUSSIAN(Locale.of("ru"));

    private static final List<Language> ALL = List.of(values());

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The one that is spoken now; English where the person's own is none of these.
    public static Language spoken() {
        return of(Locale.getDefault(Category.DISPLAY));
    }

    /// The one for a locale, or English.
    public static Language of(Locale wanted) {
        for (var language : ALL) {
            if (language.locale.getLanguage().equals(wanted.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }

    /// Dates, numbers and plurals are written by this: the person's own country where it speaks
    /// this language, else the language alone.
    public Locale locale() {
        var own = Locale.getDefault(Category.FORMAT);
        return own.getLanguage().equals(locale.getLanguage()) ? own : locale;
    }

    /// The language without any country.
    Locale bare() {
        return locale;
    }

    /// Speaks this one from now on. What is on the screen already stays as it is.
    public void speak() {
        Locale.setDefault(Category.DISPLAY, locale);
    }

    /// What those who speak it call it.
    public String ownName() {
        return switch (this) {
            case ENGLISH -> "English";
            case RUSSIAN -> "Русский";
        };
    }
}
