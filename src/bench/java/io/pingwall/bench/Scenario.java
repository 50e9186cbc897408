package io.pingwall.bench;

import java.util.function.BooleanSupplier;

/// What goes on in a window while it is measured. Of the JavaFX thread.
///
/// @param each run in each pulse; whether it did anything
record Scenario(String name, Runnable begin, BooleanSupplier each, Runnable end) {
    static Scenario still(String name) {
        return lasting(name, () -> {}, () -> {});
    }

    static Scenario lasting(String name, Runnable begin, Runnable end) {
        return new Scenario(name, begin, () -> false, end);
    }
}
