package org.jingwei.reading.fact;

import org.jingwei.core.term.Regions;
import org.jingwei.reading.figure.Script;
import org.jingwei.reading.lexicon.WordList;

/**
 * Tells names of places from nouns that merely end like one. A place of the region tree is one; any other name must be short, end
 * like a place and hold no character that builds words of administration (棚户区, 市区, 示范县, 特色小镇).
 */
final class Places {

    private static final int LONGEST_UNKNOWN = 4;
    private static final int LONGEST = 12;

    private Places() {}

    /** Length of the place name that opens the phrase, 0 if none does. */
    static int prefix(String phrase) {
        for (int end = Math.min(LONGEST, phrase.length()); end >= 2; end--) {
            if (WordList.PLACE_END.endsAt(phrase, end) && isPlace(phrase.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    static boolean isPlace(String name) {
        if (name.length() < 2 || name.length() > LONGEST || !ends(name)) {
            return false;
        }
        if (isMasked(name)) {
            return true;
        }
        boolean quarter = name.length() == 2 && name.endsWith("区");
        return !quarter
                && (looksLikeOne(name) || !Regions.standard().byName(name).isEmpty());
    }

    /** XX县, 某市. */
    private static boolean isMasked(String name) {
        String body = name.endsWith("街道") ? name.substring(0, name.length() - 2) : name.substring(0, name.length() - 1);
        return body.chars().allMatch(c -> c == 'X' || c == '某');
    }

    private static boolean ends(String name) {
        return WordList.PLACE_END.ends(name);
    }

    private static boolean looksLikeOne(String name) {
        int body = name.length() - (name.endsWith("街道") ? 2 : 1);
        if (body < 2 || body > LONGEST_UNKNOWN - 1) {
            return false;
        }
        for (int i = 0; i < body; i++) {
            if (WordList.PLACE_NEVER.startsAt(name, i) || !Script.isHan(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
