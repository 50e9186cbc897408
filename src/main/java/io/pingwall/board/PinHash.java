package io.pingwall.board;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A PIN of which nothing is kept but a salted PBKDF2 hash (RFC 8018, HMAC-SHA-256). Any thread but
/// the JavaFX one: making and comparing take some tenths of a second, on purpose.
///
/// @param text such as `pbkdf2:600000:SALT:HASH`, both in Base64
public record PinHash(String text) {
    /// What OWASP's Password Storage Cheat Sheet (2023) asks of HMAC-SHA-256.
    private static final int ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");
    private static final Pattern TEXT =
            Pattern.compile("pbkdf2:([0-9]{1,8}):([A-Za-z0-9+/=]{8,64}):([A-Za-z0-9+/=]{44})");

    /// Whether this may be a PIN: four to eight digits.
    public static boolean isPin(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    public static PinHash of(String digits) {
        return of(digits, ROUNDS);
    }

    static PinHash of(String digits, int rounds) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var base64 = Base64.getEncoder();
        return new PinHash(
                "pbkdf2:%d:%s:%s"
                        .formatted(
                                rounds,
                                base64.encodeToString(salt),
                                base64.encodeToString(hash(digits, salt, rounds))));
    }

    /// The hash that was kept; empty where the text is none.
    static Optional<PinHash> parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int rounds = Integer.parseInt(parts.group(1));
        boolean sound = rounds > 0 && rounds <= MOST_ROUNDS && isBase64(parts.group(2));
        return sound && isBase64(parts.group(3))
                ? Optional.of(new PinHash(text))
                : Optional.empty();
    }

    private static boolean isBase64(String text) {
        try {
            return Base64.getDecoder().decode(text).length > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Whether these digits are the PIN.
    public boolean matches(String digits) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        var salt = Base64.getDecoder().decode(parts.group(2));
        var kept = Base64.getDecoder().decode(parts.group(3));
        int rounds = Integer.parseInt(parts.group(1));
        return MessageDigest.isEqual(kept, hash(digits, salt, rounds));
    }

    private static byte[] hash(String digits, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(digits.toCharArray(), salt, rounds, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2", e);
        }
    }
}
