package org.jingwei.app.web.audit;

/**
 * Printed words of a finding.
 *
 * @param before the clause in front of a bare figure, which says what it is of; else empty
 * @param where line, cell or document; empty if the finding has one line only, which its head tells
 * @param target the address where they stand: a run of the page, or the evidence in the ledger; empty if it has none
 */
record Part(String before, String words, String where, String target) {

    private static final int LONGEST = 80;

    String brief() {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    /** Whether it stands on this page. */
    boolean here() {
        return target.startsWith("#");
    }

    /** As it is told where nobody can click. */
    String told() {
        return where + (words.isEmpty() ? "" : "“" + before + words + "”");
    }
}
