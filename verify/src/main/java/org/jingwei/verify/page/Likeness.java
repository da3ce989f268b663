package org.jingwei.verify.page;

/** How far two printed words agree. */
public final class Likeness {

    private Likeness() {}

    /** The length of the longest run of characters in both. */
    public static int run(String one, String other) {
        int longest = 0;
        int[] before = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int[] now = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                now[j + 1] = one.charAt(i) == other.charAt(j) ? before[j] + 1 : 0;
                longest = Math.max(longest, now[j + 1]);
            }
            before = now;
        }
        return longest;
    }

    /** Whether both are equally long and differ in one character: one slip makes the one of the other. */
    public static boolean slip(String one, String other) {
        int apart = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return one.length() == other.length() && apart == 1;
    }
}
