package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.reading.lexicon.WordList;

/** What is done to counted things, where it says something and so belongs to their name: 新增, 关停; not 实施, 打造. */
final class DeedToThings {

    private static final long EMPTY_DEED = Cues.of(VERB, LEAD);
    private static final String NUMERALS = "二三四五六七八九十两几多";
    private static final String OF_SETS = "个大项类";
    private static final int LONGEST_DEED = 6;

    private static final int LEAST_CLAUSE = 4;
    private static final int LONGEST_CLAUSE = 18;

    /** 园区, 道路: so short a name says what kind of thing it is, and not more. */
    private static final int KIND = 2;

    private DeedToThings() {}

    /** The deed in the words before the count; empty if they hold none. */
    static String in(Phrase noun, String things) {
        String deed = deed(noun);
        return deed.isEmpty() ? built(noun, things) : deed;
    }

    private static String deed(Phrase noun) {
        if (noun.isEmpty() || noun.all(t -> t.isAny(EMPTY_DEED))) {
            return "";
        }
        int list = noun.size() - 1;
        while (list > 0 && noun.get(list).kind() != Token.Kind.LIST) {
            list--;
        }
        if (list > 0 && list + 1 < noun.size() && noun.get(list + 1).is(DEED)) {
            return deed(noun.from(list + 1));
        }
        if (noun.get(0).is(DEED) && noun.size() > 1) {
            return noun.textOf(0);
        }
        String words = noun.joined();
        if (isReaching(noun, words)) {
            return words;
        }
        boolean open = words.endsWith("前")
                || WordList.WELL_DONE.ends(words)
                || words.endsWith("等")
                || words.endsWith("的")
                || words.endsWith("在")
                || words.endsWith("为")
                || WordList.SAYS_NOTHING.has(words)
                || WordList.TORN_START.starts(words)
                || Course.isChoice(words)
                || holdsSet(words);
        return open || words.length() > LONGEST_DEED ? "" : doers(words);
    }

    /** [药品销售渠道覆盖]143家医院: what reaches the things, and that it does. */
    private static boolean isReaching(Phrase noun, String words) {
        return words.length() > LEAST_CLAUSE
                && words.length() <= LONGEST_CLAUSE
                && WordList.REACHES.ends(words)
                && !noun.any(t -> t.kind() == Token.Kind.LIST)
                && !WordList.LOOSE.in(words);
    }

    /** [承担向上争取资金任务的]31个部门: the clause that says which of the things are counted; empty if it is none. */
    static String whichOnes(Phrase noun) {
        String clause = noun.joined();
        String which = clause.startsWith("与") ? clause.substring(1) : clause;
        boolean fits = which.length() > LEAST_CLAUSE
                && which.length() <= LONGEST_CLAUSE
                && !noun.any(t -> t.kind() == Token.Kind.LIST)
                && !WordList.LOOSE.in(which.substring(1))
                && !WordList.TORN_START.starts(which)
                && !holdsSet(which);
        return fits ? which + "的" : "";
    }

    /** 涵盖[十个]方面50项内容, 聚焦[五大]领域30项任务: a set with its number says nothing of what is counted in it. */
    private static boolean holdsSet(String words) {
        for (int k = 0; k + 1 < words.length(); k++) {
            if (NUMERALS.indexOf(words.charAt(k)) >= 0 && OF_SETS.indexOf(words.charAt(k + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** [支持]各县区打造3个片区: whose things they are, where others are had to do it. */
    private static String doers(String words) {
        return WordList.HAS_OTHERS_DO
                .at(words, 0)
                .filter(verb -> words.length() > verb.length() + 1)
                .map(verb -> words.substring(verb.length()))
                .orElse(words);
    }

    /** [建设]甲、乙、丙3个[园区]: what is done before the examples, where the things alone say too little; else empty. */
    static String built(Phrase noun, String things) {
        boolean examples = things.length() <= KIND
                && !WordList.COUNTABLE.has(things)
                && noun.any(t -> t.kind() == Token.Kind.LIST);
        if (!examples) {
            return "";
        }
        String first = noun.textOf(0);
        for (int k = 0; k <= KIND && k < first.length(); k++) {
            Optional<String> verb = WordList.BUILT_BY_NAME.at(first, k);
            if (verb.isPresent()) {
                return verb.get();
            }
        }
        return noun.get(1).is(DEED) ? noun.textOf(1) : "";
    }
}
