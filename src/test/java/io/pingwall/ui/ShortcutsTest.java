package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.pingwall.language.Speaking;
import io.pingwall.ui.Shortcuts.Command;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShortcutsTest {
    @ParameterizedTest
    @EnumSource
    void everyCommandHasItsWordsInEachLanguage(Command command) {
        assertFalse(command.text().isBlank());
        assertFalse(Speaking.russian(command::text).isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasAKeyThatCanBeNamed(Command command) {
        assertFalse(command.keyText().isBlank());
    }
}
