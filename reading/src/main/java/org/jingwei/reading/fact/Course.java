package org.jingwei.reading.fact;

import org.jingwei.reading.lexicon.WordList;

/** What becomes of counted things, how they are and what they are looked at for: no part of their name. */
final class Course {

    private static final String BUILDING = "建设";
    private static final String ADVANCE = "进展";
    private static final int LONGEST_POPULACE = 8;
    /** 人民[陪审员]: a shorter word makes another noun of it. */
    private static final int LEAST_PRAISE = 4;
    /** 包括31项指标[在内]的工作: the things are a part of something. */
    private static final String WITHIN = "在内";

    private Course() {}

    /** The owner of an amount (总投资5亿元的3个[园区项目]列入省级规划): what it is chosen for tells only a count of it apart. */
    static String ofOwner(String printed) {
        return withoutPurpose(before(WordList.OPEN_VERB, 2, without(withoutProcess(withoutOutcome(printed)))));
    }

    /** 投入2亿元的清河学校[开工建设]: what has become of it. */
    private static String withoutOutcome(String things) {
        if (WordList.OUTCOME.ends(things)) {
            for (String outcome : WordList.OUTCOME.words()) {
                int end = things.length() - outcome.length();
                if (end > 2 && things.endsWith(outcome)) {
                    return things.substring(0, end);
                }
            }
        }
        return things;
    }

    /** 33个重点项目[建设]，…完成投资: of the works. */
    static String ofBuilt(String owner) {
        return ofBuilt(owner, BUILDING);
    }

    /** 21个项目[进展]顺利. */
    private static String ofBuilt(String things, String course) {
        int end = things.length() - course.length();
        return end > 2 && things.endsWith(course) && WordList.COUNTABLE.endsAt(things, end)
                ? things.substring(0, end)
                : things;
    }

    /** 9个重大项目[早日]开工建设, 12户重点企业[生产运营情况], 14处公园[成为]市民去处. */
    static String without(String printed) {
        String things = ofBuilt(withoutOpenVerb(printed), ADVANCE);
        things = before(WordList.BECOMES, 2, before(WordList.SOON, 3, things));
        for (String counted : WordList.COUNTABLE.words()) {
            int end = things.indexOf(counted) + counted.length();
            if (things.endsWith("情况") && end > counted.length() && end < things.length()) {
                return things.substring(0, end);
            }
        }
        return things;
    }

    /** 从800条政策[中梳理出]146条: whether some of the things are chosen; none of them is replaced. */
    static boolean isChoice(String things) {
        return choice(things) > 0;
    }

    private static int choice(String things) {
        int among = things.indexOf('中', 2);
        return among + 2 < things.length() && things.endsWith("出") ? among : -1;
    }

    /** The things before the first word of the list that stands at {@code least} or behind it. */
    private static String before(WordList words, int least, String things) {
        for (String word : words.words()) {
            int at = things.indexOf(word, least);
            if (at > 0) {
                return things.substring(0, at);
            }
        }
        return things;
    }

    /** 17万人民[不忘初心、砥砺前行], 5万云岭儿女[用汗水浇灌希望]: what a speech says of a whole people. */
    static String ofPopulace(String words) {
        for (int end = 2; end <= Math.min(LONGEST_POPULACE, words.length() - LEAST_PRAISE); end++) {
            if (WordList.POPULACE.endsAt(words, end)) {
                return words.substring(0, end);
            }
        }
        return words;
    }

    /** 加快12个项目[建设进度], 推进12个项目[建设]: what is hurried; where nothing more is said of it. */
    static String withoutProcess(String things) {
        for (String process : WordList.PROCESS.words()) {
            int end = things.length() - process.length();
            if (end > 1 && things.endsWith(process)) {
                return things.substring(0, end);
            }
        }
        int built = things.length() - BUILDING.length();
        return things.endsWith(BUILDING) && WordList.COUNTABLE.endsAt(things, built)
                ? things.substring(0, built)
                : things;
    }

    /** 17家研发机构[入选]2031年…: a verb whose object the figure does not wait for. */
    private static String withoutOpenVerb(String things) {
        if (WordList.OPEN_VERB.ends(things)) {
            for (String verb : WordList.OPEN_VERB.words()) {
                if (things.endsWith(verb) && things.length() > verb.length() + 1) {
                    return things.substring(0, things.length() - verb.length());
                }
            }
        }
        return things;
    }

    /** 29户企业[的帮扶], 21个项目[的入库资料], 4户企业[为重点]: what the things are looked at for. */
    static String withoutPurpose(String things) {
        int choice = choice(things);
        if (choice > 0) {
            return things.substring(0, choice);
        }
        int within = things.indexOf(WITHIN);
        if (within > 1) {
            return things.substring(0, within);
        }
        int first = things.indexOf('的');
        if (first > 2 && WordList.COUNTABLE.ends(things.substring(0, first))) {
            return things.substring(0, first);
        }
        int of = things.lastIndexOf('的');
        boolean about = of > 1 && WordList.ABOUT.has(things.substring(of + 1));
        return before(WordList.ROLE, 2, about ? things.substring(0, of) : things);
    }
}
