package io.pingwall.machine;

import org.jspecify.annotations.Nullable;

/// Reads one environment variable or property; null where it is not set.
@FunctionalInterface
interface Lookup {
    @Nullable String get(String name);

    /// Empty where it is not set, or blank.
    default String text(String name) {
        var value = get(name);
        return value == null || value.isBlank() ? "" : value;
    }
}
