package org.jingwei.app.web.audit;

import java.nio.charset.StandardCharsets;
import org.jingwei.core.finding.Finding;
import org.jingwei.ledger.sql.Digest;

/**
 * By what a finding is known again: its code, its words without their blanks, and its numbers. Where it stands does not matter,
 * so the same words of next month are the same finding; a changed word or number makes another.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Finding finding) {
        String words = finding.code() + "\n" + finding.quote().replaceAll("[\\s\\u00A0\\u3000]+", "") + "\n"
                + String.join(" ", finding.numbers());
        return Digest.hex(words.getBytes(StandardCharsets.UTF_8));
    }
}
