package io.pingwall.language;

import java.util.Locale;
import java.util.Locale.Category;
import java.util.function.Supplier;

/// Runs something in one language and leaves the language as it was.
public final class Speaking {
    private Speaking() {}

    public static <T> T in(Locale locale, Supplier<T> says) {
        var display = Locale.getDefault(Category.DISPLAY);
        var format = Locale.getDefault(Category.FORMAT);
        Locale.setDefault(Category.DISPLAY, locale);
        Locale.setDefault(Category.FORMAT, locale);
        try {
            return says.get();
        } finally {
            Locale.setDefault(Category.DISPLAY, display);
            Locale.setDefault(Category.FORMAT, format);
        }
    }

    public static <T> T russian(Supplier<T> says) {
        return in(Locale.of("ru", "RU"), says);
    }
}
