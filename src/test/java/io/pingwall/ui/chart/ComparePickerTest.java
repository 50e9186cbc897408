package io.pingwall.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class ComparePickerTest {
    private static final List<Target> HOSTS =
            Stream.of("10.0.0.10", "10.0.0.1", "dns.example", "DNS")
                    .map(address -> Target.of(address, Settings.DEFAULT))
                    .toList();

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1",
        "dns, DNS",
        " example, dns.example",
        "0.10, 10.0.0.10",
        "zz, ''"
    })
    void takesTheWholeNameBeforeAPartOfOne(String text, String address) {
        assertEquals(address, ComparePicker.find(HOSTS, text).map(Target::address).orElse(""));
    }
}
