package org.jingwei.reading.article;

import java.util.Arrays;

/** How alike two titles are: Dice's coefficient of their pairs of neighbouring letters, blanks and punctuation apart. */
final class Likeness {

    /** From here on two lines are the same title. */
    static final double SURE = 0.85;

    /** From here on they may be, if order speaks for it. */
    static final double LIKELY = 0.62;

    private Likeness() {}

    static double of(String a, String b) {
        return of(pairs(a), pairs(b));
    }

    static double of(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (a.length + b.length);
    }

    /** The sorted pairs of letters of a title. */
    static int[] pairs(String text) {
        int[] pairs = new int[text.length()];
        int n = 0;
        char before = '^';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                pairs[n++] = (before << 16) | c;
                before = c;
            }
        }
        int[] exact = Arrays.copyOf(pairs, n);
        Arrays.sort(exact);
        return exact;
    }
}
