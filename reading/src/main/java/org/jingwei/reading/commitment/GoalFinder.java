package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Goal;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;

/**
 * The numbers that a deed is to reach: facts printed in its words, without those that only describe its object (总投资, 年产,
 * a threshold in a name, what stands in brackets).
 */
final class GoalFinder {

    /** 全部开工 is a state, no number that is printed. */
    private static final char ALL = '全';

    private static final String OPENING = "（(【";
    private static final String CLOSING = "）)】";
    private static final Pattern MONEY = Pattern.compile("[万亿]*美?元");
    private static final Pattern DESCRIBES_BEFORE =
            Pattern.compile("(?:总投资|投资额|总投资额|年产|日产|日处理|年处理|占地|总面积|现有|存在|剩余|规模|装机容量|承担的|超过|欠|每年)(?:约|近|达|为|超)?$");
    private static final Pattern THRESHOLD_AFTER = Pattern.compile(
            "^(?:及以上|以上|级|以下|及以下)(?:的)?(?:重点|重大|工业|产业|新|大|招商|固投|规模|服务业|省外|市外)*(?:项目|企业|工业|单体|人口)(?![0-9])");
    private static final Pattern CAPACITY_UNIT = Pattern.compile("[万亿]*(?:千瓦|千伏|兆瓦|伏|吨|千瓦时|瓦|立方米/日|吨/年|米)");
    private static final Pattern NAME_AFTER = Pattern.compile("^(?:的)?[\\p{IsHan}]{2,}");
    private static final Pattern INVESTED_IN = Pattern.compile("^的[^，。；]{0,30}(?:项目|工程|园|厂|医院|学校|中心|基地|生产线)");
    /** 新增光伏装机规模100万千瓦: the size itself is gained. */
    private static final Pattern GAINED_SIZE = Pattern.compile("^新增[^，。；]{0,12}(?:规模|装机容量|总面积)$");

    private static final Pattern LIVING = Pattern.compile("[万亿]*(?:只|头|羽|尾|株|支|片|块)");
    /** 3万头肉牛屠宰生产线: what a thing is built for. */
    private static final Pattern FOR_BEASTS =
            Pattern.compile("^(?:的)?[\\p{IsHan}]{2,}(?:项目|工程|生产线|厂|基地)(?!化)[\\p{IsHan}]{0,10}$");

    private static final Pattern TIME_UNIT = Pattern.compile("年|月|天|日|小时|分钟|周岁|岁|次|周|个月|轮|度|级");

    private static final Set<Measure> CHANGES = Set.of(
            Measure.YOY,
            Measure.MOM,
            Measure.COMPLETION,
            Measure.PP_CHANGE,
            Measure.GAP,
            Measure.RANK,
            Measure.GROWTH,
            Measure.MULTIPLE,
            Measure.CONTRIBUTION_RATE,
            Measure.CONTRIBUTION,
            Measure.DELTA);

    private final Map<Place, List<Fact>> facts = new HashMap<>();

    GoalFinder(List<Fact> facts) {
        for (Fact fact : facts) {
            this.facts
                    .computeIfAbsent(fact.evidence().place(), place -> new ArrayList<>(1))
                    .add(fact);
        }
    }

    /** The goals printed between {@code from} and {@code to}. */
    List<Goal> in(Paragraph paragraph, int from, int to) {
        String text = paragraph.text();
        List<Goal> goals = new ArrayList<>();
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (depth > 0) {
                continue;
            }
            for (Fact fact : facts.getOrDefault(paragraph.placeOf(i), List.of())) {
                if (text.charAt(i) != ALL && !describes(text, from, i, to, fact)) {
                    goals.add(goal(fact));
                }
            }
        }
        return goals;
    }

    /** Whether a growth, a rank or a completion that has happened, or a forecast, is printed there. */
    boolean told(Paragraph paragraph, int from, int to) {
        for (int i = from; i < to; i++) {
            for (Fact fact : facts.getOrDefault(paragraph.placeOf(i), List.of())) {
                Status status = fact.qualifiers().status();
                if (status == Status.FORECAST
                        || status == Status.ACTUAL
                                && CHANGES.contains(fact.qualifiers().measure())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a figure printed there is aimed at, not told. */
    boolean aimed(Paragraph paragraph, int from, int to) {
        for (int i = from; i < to; i++) {
            for (Fact fact : facts.getOrDefault(paragraph.placeOf(i), List.of())) {
                Status status = fact.qualifiers().status();
                if (status == Status.TARGET || status == Status.PLAN) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Goal goal(Fact fact) {
        return new Goal(
                fact.indicator(),
                fact.quantity(),
                fact.qualifiers().measure(),
                Optional.ofNullable(fact.notes().get("tier")));
    }

    private static boolean describes(String text, int from, int at, int to, Fact fact) {
        if (fact.quantity().value().isEmpty()) {
            return true;
        }
        String unit = fact.quantity().unit().orElse("");
        int end = figureEnd(text, at, to, unit);
        String before = text.substring(from, at).strip();
        String after = text.substring(end, to).strip();
        if (TIME_UNIT.matcher(unit).matches()
                || DESCRIBES_BEFORE.matcher(before).find()
                        && !GAINED_SIZE.matcher(before).find()) {
            return true;
        }
        if (LIVING.matcher(unit).matches() && FOR_BEASTS.matcher(after).find()) {
            return true;
        }
        if (MONEY.matcher(unit).matches()) {
            return INVESTED_IN.matcher(after).find()
                    || THRESHOLD_AFTER.matcher(after).find();
        }
        return CAPACITY_UNIT.matcher(unit).matches()
                && NAME_AFTER.matcher(after).find()
                && !after.startsWith("以上")
                && !after.startsWith("左右");
    }

    private static int figureEnd(String text, int at, int to, String unit) {
        int i = at;
        while (i < to && (Character.isDigit(text.charAt(i)) || ".．,—-~～％% 余多".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        int matched = 0;
        while (i < to && matched < unit.length()) {
            char c = text.charAt(i);
            if (c == unit.charAt(matched)) {
                matched++;
            } else if (c != ' ' && c != '余' && c != '多') {
                break;
            }
            i++;
        }
        return Math.min(i, to);
    }
}
