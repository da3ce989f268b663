package org.jingwei.reading.table;

import java.util.regex.Pattern;

/**
 * How titles say what a whole table holds, made of the words of {@code phrases.csv}.
 *
 * @param number 表3, which is not to run into the year behind it
 * @param tail 完成情况表: what kind of a paper it is
 * @param ranked 主要指标增速在全市位次: all cells hold places
 * @param rated 居民消费价格比上年涨跌幅度: all cells hold rates; 产量及其增长速度 names two things
 * @param plan “十四五”时期
 * @param base 上年=100
 * @param end words at the end of what a title names that are no name
 * @param single months that are no end of a sum
 * @param back a plan that is looked back upon
 * @param choice 重点企业: the rows are some of all
 * @param some 前十: the rows are some of their kind, so that their sum is nobody's
 * @param noChoice 主要指标: not a choice
 * @param traded 主要出口商品
 * @param places 各县（市、区）
 * @param asOf （截至）, what is left of a bracket when its day is cut out
 */
record TitlePatterns(
        Pattern number,
        Pattern tail,
        Pattern ranked,
        Pattern rated,
        Pattern plan,
        Pattern base,
        Pattern end,
        Pattern single,
        Pattern back,
        Pattern choice,
        Pattern some,
        Pattern noChoice,
        Pattern traded,
        Pattern places,
        Pattern asOf) {

    private static final String SHEET = "(?:变动|变化|对比)?(?:情况)?(?:统计|汇总|一览)?表?$";

    static TitlePatterns of(Phrases words) {
        String rate = words.any(Phrases.Kind.RATE);
        String joins = words.any(Phrases.Kind.JOINS);
        return new TitlePatterns(
                Pattern.compile("^ *" + words.any(Phrases.Kind.LABEL)
                        + " *(?:\\d{1,2}(?:[—-]\\d{1,2})?|[一二三四五六七八九十]+)?(?=\\D|(?:19|20)\\d\\d *年|$)[:：. ]*"),
                Pattern.compile(words.any(Phrases.Kind.TAIL) + "*" + words.any(Phrases.Kind.SHEET) + "?$"),
                Pattern.compile("(" + words.any(Phrases.Kind.RATE, Phrases.Kind.REACH) + ")?(?:[在居]([^在居增完]{2,6}))?的?"
                        + words.any(Phrases.Kind.RANK) + SHEET),
                Pattern.compile("(?<!" + joins + "|[其、])(环比)?(?:比上年同?期?|同比)?" + rate + SHEET),
                Pattern.compile("“?(十[一二三四五六七八九]?)五”?(?=" + words.any(Phrases.Kind.PLAN_TIME) + "|”|$)"),
                Pattern.compile("(" + words.any(Phrases.Kind.BASE) + ")(?:=|为)100"),
                Pattern.compile(
                        words.any(Phrases.Kind.RATE, Phrases.Kind.RANK, Phrases.Kind.GENERAL, Phrases.Kind.JOINS)
                                + "+$"),
                Pattern.compile(words.any(Phrases.Kind.SINGLE)),
                Pattern.compile(words.any(Phrases.Kind.LOOKS_BACK)),
                Pattern.compile(words.any(Phrases.Kind.CHOICE) + "|\\d+[家户个强]"),
                Pattern.compile(words.any(Phrases.Kind.SOME) + "|前\\d|\\d+强"),
                Pattern.compile(words.any(Phrases.Kind.NO_CHOICE)),
                Pattern.compile(
                        "(?<!进)(" + words.any(Phrases.Kind.TRADED) + ")(?:的|主要|重点)?" + words.any(Phrases.Kind.GOODS)),
                Pattern.compile("^(?:分?各|分)(?:[县市区州旗乡镇、（）()]|街道|地区|园区)*|^" + words.any(Phrases.Kind.PLACES)),
                Pattern.compile("[（(](?:%|" + words.any(Phrases.Kind.AS_OF) + ")?[)）]"));
    }

    /** Whether a title says that its rows are some of all there are. */
    boolean chooses(String title) {
        return choice.matcher(noChoice.matcher(title).replaceAll("")).find();
    }
}
