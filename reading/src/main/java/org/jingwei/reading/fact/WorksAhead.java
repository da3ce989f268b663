package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.STATE;
import static org.jingwei.reading.fact.Cue.TARGET;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.reading.lexicon.WordList;

/**
 * The works that the clause behind an amount names: 投资2亿元，[建设滨江公园]; 投资3亿元，[2个污水处理厂]开工建设. What stands before
 * the verb may only say how (高标准建设), and the name ends with the next figure.
 */
final class WorksAhead {

    private static final int LONGEST_ADVERB = 3;
    private static final int LONGEST_NAME = 24;
    /** 人民路、兴华街2条[道路]: what says no more than the kind. */
    private static final int LONGEST_KIND = 2;

    private static final Pattern TREATS =
            Pattern.compile("对(?:[0-9]+[个所处座栋条户家])?(?<things>[^0-9]+?)(?:进行|实施)了?(?<deed>[^0-9]+)");

    private static final String YEARLY = "年产";
    private static final String ETC = "等";

    private WorksAhead() {}

    /** The works, as printed behind the amount, or in the clause behind its comma; empty if none are named. */
    static String in(Phrase after) {
        int from = !after.isEmpty() && after.isOnly(0, "，") ? 1 : 0;
        Phrase clause = after.untilBreak(from);
        int target = 0;
        while (target < clause.size() && clause.get(target).is(TARGET)) {
            target++;
        }
        return target < clause.size() ? named(clause.from(target)) : "";
    }

    private static String named(Phrase clause) {
        String treated = treated(
                clause.text().substring(clause.get(0).begin(), clause.tail().end()));
        if (isName(treated)) {
            return treated;
        }
        int verb = afterVerb(clause);
        boolean becomes =
                clause.size() > 1 && clause.tail().is(STATE) && !clause.tail().isAny(Cues.NOUNS);
        if (verb < 0 && !becomes) {
            return "";
        }
        int begin = verb < 0 ? clause.get(0).begin() : verb;
        Phrase rest = becomes ? clause.until(clause.size() - 1) : clause;
        String name = works(rest, begin);
        return isName(name) ? name : "";
    }

    /** [对6所学校进行校舍改造]: what is done, and to what; empty if the clause does not say so. */
    private static String treated(String clause) {
        Matcher treats = TREATS.matcher(clause);
        return treats.matches() ? treats.group("things") + treats.group("deed") : "";
    }

    /** Where the words behind the verb begin; -1 if the clause opens with none. */
    private static int afterVerb(Phrase clause) {
        int begin = clause.get(0).begin();
        for (int at = begin; at <= begin + LONGEST_ADVERB; at++) {
            Optional<String> verb = WordList.SPENT_ON.at(clause.text(), at);
            if (verb.isPresent()) {
                return at + verb.get().length();
            }
        }
        return -1;
    }

    private static String works(Phrase clause, int begin) {
        int end = clause.tail().end();
        int k = figureBehind(clause, begin);
        if (k < 0) {
            return begin < end ? clause.text().substring(begin, end) : "";
        }
        String before = clause.text().substring(begin, clause.get(k).begin()).strip();
        int next = figureBehind(clause, clause.get(k).end());
        String behind = clause.text()
                .substring(
                        clause.get(k).end(), next < 0 ? end : clause.get(next).begin())
                .strip();
        if (before.endsWith(YEARLY)) {
            return before.substring(0, before.length() - YEARLY.length()) + withoutJoin(behind);
        }
        boolean counted = before.isEmpty() || before.endsWith(ETC) || before.indexOf('、') > 0;
        if (!counted || behind.isEmpty() || behind.charAt(0) == '、') {
            return before;
        }
        return behind.length() <= LONGEST_KIND && !before.endsWith(ETC) ? before + behind : withoutJoin(behind);
    }

    /** 锂电材料[和年产]5万吨配套坩埚项目: what joins the next figure's works is none of these. */
    private static String withoutJoin(String words) {
        int list = words.indexOf('、');
        String first = list > 0 ? words.substring(0, list) : words;
        String works = first.endsWith(YEARLY) ? first.substring(0, first.length() - YEARLY.length()) : first;
        return works.endsWith("和") ? works.substring(0, works.length() - 1) : works;
    }

    private static int figureBehind(Phrase clause, int begin) {
        for (int k = 0; k < clause.size(); k++) {
            if (clause.get(k).kind() == Token.Kind.FIGURE && clause.get(k).begin() >= begin) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST_NAME
                && !WordList.GENERIC.has(name)
                && !WordList.PARTICLE.in(name)
                && !WordList.TORN_START.starts(name);
    }
}
