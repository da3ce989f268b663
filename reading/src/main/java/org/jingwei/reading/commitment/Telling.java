package org.jingwei.reading.commitment;

import java.util.regex.Pattern;

/** Whether a sentence or a clause tells what is or was, so that nothing in it is promised. Thread-safe. */
final class Telling {

    private static final Pattern HAPPENED = Pattern.compile("(?<!为)了(?!解)");
    private static final Pattern PAST = Pattern.compile("(?<!为)了(?!解)|同比|以来|达到|[0-9]—[0-9]+月|环比");
    /** A sentence of a speech that counts up what has been reached. */
    private static final Pattern REVIEWS = Pattern.compile(
            "(?:排名?|位居|位列|居|列)(?:在)?(?:全[国省市区县州]|[\\p{IsHan}]{0,4})?(?:倒数)?第[0-9一二三四五六七八九十]|同比|环比|累计|截[至止]|[0-9]+ ?[—\\-－~至] ?[0-9]+ ?月|完成[^，。；]{0,16}任务[^，。；]{0,8}的 ?[0-9.]+ ?%|超额完成|共(?:实施|完成|引进|建成|新增|投入|争取|召开)|这一年|一年来|年均增长|前三季度全");

    private static final Pattern DEMANDED =
            Pattern.compile("(?<![主需重必概摘纪首紧只])要(?![求素点件害闻])|必须|务必|确保|力争|争取|(?<!超额完成.{0,4})目标|预期|计划|牵头|负责|下一步|下步|努力");
    private static final Pattern PURPOSE = Pattern.compile(
            "^(?:当前|今后|将|要|也)*为[^。；]*(?:(?:奠定|打下|打好|夯实)[^，。；]*基础|[作做]出[^，。；]*贡献|提供[^，。；]*(?:支撑|保障|依据|参考|遵循|动力)|[注汇][^，。；]*(?:动力|活力|合力)|创造[^，。；]*条件|营造[^，。；]*(?:环境|氛围))$");

    private static final Pattern DONE_ALREADY = Pattern.compile("(?<=.)已(?:经)?[^，。；的已]{2,8}的(?=[\\p{IsHan}0-9])");

    private final Words words;

    Telling(Words words) {
        this.words = words;
    }

    /** A clause after which the rest of its sentence tells how things are (我们也要看到，…), or in what spirit (总体要求是). */
    boolean opens(String clause) {
        return words.ends(clause, Role.SEES) || words.in(clause, Role.GUIDING) && clause.matches(".*(?:是|为)$");
    }

    /** 为实现…目标奠定基础: what a deed is good for. */
    boolean purpose(String clause) {
        return PURPOSE.matcher(clause).matches();
    }

    /** Whether a deed is told as one that is done; what is done already may well be its object (已开工的12个项目). */
    boolean stated(String core) {
        return words.in(DONE_ALREADY.matcher(core).replaceAll(""), Role.STATED);
    }

    boolean happened(String words) {
        return HAPPENED.matcher(words).find();
    }

    boolean reviews(String sentence) {
        return REVIEWS.matcher(sentence).find() && !DEMANDED.matcher(sentence).find();
    }

    boolean told(String sentence) {
        return happened(sentence) || words.in(sentence, Role.STATED, Role.WEAK_STATED);
    }

    boolean past(String sentence) {
        return told(sentence) || PAST.matcher(sentence).find();
    }
}
