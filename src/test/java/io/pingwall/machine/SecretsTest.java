package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecretsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "password = \"hunter2\" | password = \"removed\"",
                "api-key = 'a b' | api-key = \"removed\"",
                "wall-pin = \"pbkdf2:1:ab:cd\" | wall-pin = \"removed\"",
                "{ name = \"x\", token = \"t\\\"x\", note = \"n\" } | { name = \"x\", token = \"removed\", note = \"removed\" }",
                "community = [\"public\", \"private\"] | community = \"removed\"",
                "get /a?token=abc&x=1 | get /a?token=removed&x=1",
                "Authorization: Basic dXNlcjpwYXNz | Authorization: removed",
                "authorization = Bearer abc.def | authorization = removed",
                "{\"apiKey\": \"abc\", \"b\": 1} | {\"apiKey\": \"removed\", \"b\": 1}",
                "https://kim:pa@ss@example.org/x | https://removed@example.org/x",
                "snmp.secret=abc def | snmp.secret=removed def",
                "note = \"pw: geheim99\", tags = [\"a\"] | note = \"removed\", tags = [\"a\"]",
                "title = \"password = \\\"hunter2\\\" ok\" | title = \"password = \\\"removed\\\" ok\"",
                "ssh root:toor42@127.0.0.83 | ssh removed@127.0.0.83",
                "at 12:30:05 kim@example.org | at 12:30:05 kim@example.org",
                "check = \"ping size=1472 df\" | check = \"ping size=1472 df\"",
                "interval = \"1s\" | interval = \"1s\"",
                "java.security.InvalidKeyException: no such | java.security.InvalidKeyException: no such",
            })
    void whatOpensDoorsIsRemoved(String text, String left) {
        assertEquals(left, Secrets.removed(text));
    }

    @Test
    void longTextsAndKeysGoWhole() {
        assertEquals(
                "secret = \"removed\"\nx = 1\n",
                Secrets.removed("secret = \"\"\"a\n\"b\"\nc\"\"\"\nx = 1\n"));
        assertEquals(
                "a\nremoved\nb",
                Secrets.removed(
                        "a\n-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----\nb"));
    }
}
