package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class PseudonymsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.1 lost | address-1 lost",
                "10.0.0.1, 10.0.0.2, 10.0.0.1. | address-1, address-2, address-1.",
                "10.0.0.0/24 | address-1/24",
                "10.0.0.1-50 | range-1",
                "10.0.0.1-10.0.0.50 | address-1-address-2",
                "2001:DB8::1 and 2001:db8:0:0::1: refused | address-1 and address-1: refused",
                "[2001:db8::1]:443 | [address-1]:443",
                "fe80::1%eth0 | address-1",
                "::ffff:10.0.0.1 | address-1",
                "AA:bb:cc:dd:ee:ff and aabb.ccdd.eeff | mac-1 and mac-1",
                "12:34:56 Foo::bar 1.2.3 26.0.2 | 12:34:56 Foo::bar 1.2.3 26.0.2",
                "2026-01-01T12:00:00.123+01:00 INFO | 2026-01-01T12:00:00.123+01:00 INFO",
            })
    void everyAddressHasAnotherName(String text, String left) {
        assertEquals(left, new Pseudonyms(List.of()).in(text));
    }

    @Test
    void hostsHaveTheSameNameInEveryText() {
        var names = new Pseudonyms(List.of("sw-1", "SW-1.example.org", "10.0.0.1", "core switch"));
        assertEquals(
                "host-1 is host-2/address-1, host-3; sw-12, xsw-1",
                names.in("Sw-1 is sw-1.example.org/10.0.0.1, Core Switch; sw-12, xsw-1"));
        assertEquals("host-3 up", names.in("core switch up"));
    }

    @Test
    void theKeysOfABoardStay() {
        var names = new Pseudonyms(List.of("name", "web", "hosts"));
        assertEquals(
                "hosts = [{ name = \"host-2\", address = \"address-1\" }] # host-2 of host-1",
                names.inToml(
                        "hosts = [{ name = \"web\", address = \"192.0.2.7\" }] # web of name"));
    }
}
