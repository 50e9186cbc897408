package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WallFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3    | ''  | 20 | ''   | ''",
                "4,5  | 55  | 5  | 1234 | ''",
                "30   | ''  | 20 | ''   | The distance is 0.5 to 20 m: type such a number.",
                "far  | ''  | 20 | ''   | The distance is 0.5 to 20 m: type such a number.",
                "3    | 2   | 20 | ''   | The screen diagonal is 5 to 200 inches: type such a number.",
                "3    | ''  | 1  | ''   | The time of a page is 5 to 3600 s: type such a number.",
                "3    | ''  | 20 | 12   | A PIN has 4 to 8 digits: type another one.",
            })
    void saysWhatIsWrong(
            String metres, String inches, String seconds, String pin, String sentence) {
        assertEquals(sentence, new WallForm.Asked(metres, inches, seconds, pin).problem());
    }
}
