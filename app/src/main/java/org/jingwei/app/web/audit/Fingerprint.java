package org.jingwei.app.web.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jingwei.core.finding.Finding;

/**
 * By what a finding is known again: its code, its words without their blanks, and its numbers. Where it stands does not matter,
 * so the same words of next month are the same finding; a changed word or number makes another.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Finding finding) {
        String words = finding.code() + "\n" + finding.quote().replaceAll("[\\s\\u00A0\\u3000]+", "") + "\n"
                + String.join(" ", finding.numbers());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
