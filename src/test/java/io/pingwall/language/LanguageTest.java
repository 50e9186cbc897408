package io.pingwall.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Locale;

final class LanguageTest {
    @Test
    void speaksWhatThePersonSpeaksWhereItCan() {
        assertEquals(Language.RUSSIAN, Speaking.in(Locale.of("ru", "BY"), Language::spoken));
        assertEquals(Language.ENGLISH, Speaking.in(Locale.UK, Language::spoken));
    }

    @Test
    void speaksEnglishToAllOthers() {
        assertEquals(Language.ENGLISH, Speaking.in(Locale.JAPAN, Language::spoken));
    }

    @Test
    void writesDatesAsThePersonsCountryDoesWhereItSpeaksTheLanguage() {
        assertEquals(Locale.UK, Speaking.in(Locale.UK, Language.ENGLISH::locale));
        assertEquals(Locale.ENGLISH, Speaking.in(Locale.GERMANY, Language.ENGLISH::locale));
    }

    @Test
    void staysWithTheLanguageThatWasChosen() {
        var spoken =
                Speaking.in(
                        Locale.UK,
                        () -> {
                            Language.RUSSIAN.speak();
                            return Language.spoken();
                        });

        assertEquals(Language.RUSSIAN, spoken);
    }
}
