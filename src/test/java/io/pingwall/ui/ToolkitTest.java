package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolkitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unable to open DISPLAY | The display that DISPLAY names can't be opened.",
                "Unable to load glass GTK library. | GTK 3 is missing, which shows windows here: the README has the line that installs it.",
                "No toolkit found. | No window can be shown here: No toolkit found."
            })
    void saysWhyThereIsNoWindow(String reason, String sentence) {
        assertEquals(sentence, Toolkit.sentence(reason));
    }
}
