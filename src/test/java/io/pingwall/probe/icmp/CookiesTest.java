package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class CookiesTest {
    @Test
    void onlyWhatWasIssuedIsOurs() {
        var cookies = new Cookies();
        long first = cookies.next();
        long second = cookies.next();
        assertNotEquals(first, second);
        assertTrue(cookies.isOurs(first));
        assertTrue(cookies.isOurs(second));
        assertFalse(cookies.isOurs(second + 1));
        assertFalse(cookies.isOurs(first - 1));
    }
}
