package org.jingwei.ledger.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: PBKDF2 with HMAC-SHA-256 (RFC 8018), salted, written as {@code pbkdf2-sha256$rounds$salt$hash}.
 * The rounds follow OWASP's advice of 2023. Thread-safe.
 */
final class PasswordHash {

    static final int ROUNDS = 600_000;

    private static final String NAME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return written(salt, derive(password, salt, ROUNDS));
    }

    /** What no password is known to match; to check against it takes as long as against any other. */
    static String ofNobody() {
        return written(new byte[SALT_BYTES], new byte[BITS / 8]);
    }

    private static String written(byte[] salt, byte[] hash) {
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return NAME + "$" + ROUNDS + "$" + text.encodeToString(salt) + "$" + text.encodeToString(hash);
    }

    /** Whether the password is the one that was kept; takes the same time either way. */
    static boolean matches(String password, String kept) {
        List<String> parts = List.of(kept.split("\\$", -1));
        if (parts.size() != 4 || !parts.get(0).equals(NAME)) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.get(2));
        byte[] expected = Base64.getDecoder().decode(parts.get(3));
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts.get(1))));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** A password that nobody chose: 16 characters that are not mistaken for one another, about 80 bits. */
    static String random() {
        byte[] letters = "abcdefghijkmnpqrstuvwxyz23456789".getBytes(StandardCharsets.US_ASCII);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            word.append((char) letters[RANDOM.nextInt(letters.length)]);
        }
        return word.toString();
    }
}
