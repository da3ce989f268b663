package org.jingwei.dispatch.indicator;

import java.util.Optional;

/**
 * What a model expects of the year's goal as the reports ran to a month: an estimate, never a figure of the ledger.
 *
 * @param chance that the goal is reached, in whole percent from 1 to 99, for no model is certain; empty where there is none
 * @param band what is expected for the year with its band, as it is printed; empty where there is none
 * @param words one sentence: from how many months, by which method, within which band; or why there is none
 */
public record Outlook(Optional<Integer> chance, String band, String words) {

    private static final int LEAST = 1;
    private static final int MOST = 99;

    public Outlook {
        if (words.isBlank()
                || chance.filter(percent -> percent < LEAST || percent > MOST).isPresent()) {
            throw new IllegalArgumentException("not an outlook: " + chance + ", " + words);
        }
    }

    /** A model's answer; {@code probability} from 0 to 1. */
    static Outlook of(double probability, String band, String words) {
        long percent = Math.round(probability * 100);
        return new Outlook(Optional.of((int) Math.max(LEAST, Math.min(MOST, percent))), band, words);
    }

    /** Why there is none. */
    static Outlook refused(String why) {
        return new Outlook(Optional.empty(), "", why);
    }
}
