package org.jingwei.reading.table;

import java.util.regex.Pattern;

/**
 * How headers say what their cells are held against, made of the words of {@code phrases.csv}.
 *
 * @param indexBase 以上月为100, 上年同期=100
 * @param aheadOf 超欠序时任务: begins with what stands before or behind a schedule
 * @param compares words before what is compared with
 * @param partOf 占GDP比重
 * @param planned what holds a goal: 年度目标
 * @param fillers what is left when a comparison or a period is cut out
 * @param values 比上年执行数增减: the value that is compared with is not said to be the cell's
 * @param reached 完成年度目标的比例, 执行数为预算数的: what is reached of what was set
 * @param ofLastYear 决算数为上年决算数的%: the value over that of the year before
 * @param yearly 年度 of 年度计划投资
 */
record HeaderPatterns(
        Pattern indexBase,
        Pattern aheadOf,
        Pattern compares,
        Pattern partOf,
        Pattern planned,
        Pattern fillers,
        Pattern values,
        Pattern reached,
        Pattern ofLastYear,
        Pattern yearly) {

    static HeaderPatterns of(Phrases words) {
        String ahead = words.any(Phrases.Kind.AHEAD);
        String goal = words.any(Phrases.Kind.GOAL);
        String result = words.any(Phrases.Kind.RESULT, Phrases.Kind.MONEY);
        return new HeaderPatterns(
                Pattern.compile("以?(" + words.any(Phrases.Kind.BASE) + "|[^以为=]{2,8})(?:为|=)100"),
                Pattern.compile(ahead + ".*"),
                Pattern.compile(words.any(Phrases.Kind.AHEAD, Phrases.Kind.COMPARE)),
                Pattern.compile("占(.{1,16}?)(?:的?(?:比重|比例|份额|百分比))?$"),
                Pattern.compile(".*" + goal + ".*"),
                Pattern.compile("^(?:" + words.any(Phrases.Kind.FILLER) + "|比$|数(?![量额值])|[在居列](?=[全本我]))+"),
                Pattern.compile("^(?:预计)?" + words.any(Phrases.Kind.RESULT) + "(?:完成)?[数额值](?=.)"),
                Pattern.compile(result + "?[数额]?(?:为|占|完成)(.{0,4}" + goal + "(?:任务)?)[数值]?的?(?:比例|比重|百分比|进度)?"),
                Pattern.compile("(预算|" + result + ")?[数额]?(?:为|是|相当于)上年(?:同期)?" + result + "?[数额]?的?(?:比例|百分比)?"),
                Pattern.compile(words.any(Phrases.Kind.THIS_YEAR) + "(?=计划|拟)"));
    }
}
