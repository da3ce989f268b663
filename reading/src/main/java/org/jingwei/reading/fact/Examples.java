package org.jingwei.reading.fact;

import org.jingwei.reading.lexicon.WordList;

/** Examples before a bare count, which name what it does not: [清河治理]等6个项目. */
final class Examples {

    private static final int LONGEST_ONE = 12;
    private static final int LONGEST_SEVERAL = 24;
    private static final int LONGEST_UNIT = 3;
    private static final String WORKS = "项目";

    private Examples() {}

    /**
     * Whether they name the things.
     *
     * @param purposeTold whether something else tells what the things are for
     */
    static boolean name(Phrase examples, String things, boolean purposeTold) {
        int length = examples.joined().length();
        boolean several = examples.any(t -> t.kind() == Token.Kind.LIST);
        return WordList.COUNTABLE.has(things)
                && !followsFigure(examples)
                && (several
                        ? length <= LONGEST_SEVERAL && things.equals(WORKS) && !purposeTold
                        : length <= LONGEST_ONE);
    }

    /** 5万吨[石英砂]等6个项目: the example begins before its size. */
    private static boolean followsFigure(Phrase examples) {
        int begin = examples.get(0).begin();
        int k = begin - 1;
        while (k > 0
                && k > begin - LONGEST_UNIT
                && !Character.isDigit(examples.text().charAt(k))) {
            k--;
        }
        return k >= 0 && Character.isDigit(examples.text().charAt(k));
    }
}
