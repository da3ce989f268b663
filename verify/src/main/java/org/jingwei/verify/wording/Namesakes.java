package org.jingwei.verify.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** One sentence that gives one indicator, named in the very same words, two levels that cannot both be. */
public final class Namesakes {

    private static final Pattern VERB = Pattern.compile("(?:完成|实现|达到|达|为|是|约|预计|累计)+$");
    private static final Pattern NAME = Pattern.compile("[\\u4E00-\\u9FFF“”]{6,24}");
    /** Words that make two figures of one name differ, or that are no name. */
    private static final Pattern OTHER = Pattern.compile(
            "去年|上年|同期|^累计|^完成|^实现|^预计|^总|^年|^计划|^当年|^本年|其中|目标|计划|力争|增加|减少|增长|下降|同比|由|从|每|平均|分别|占|新增|还|高于|低于|超|不足|(?<!规模|限额|资质)以上|期末|年初|任务|第");

    /** What stands between two figures of different times. */
    private static final Pattern TIME = Pattern.compile("[年月日季]|当期|累计|其中");

    private static final Pattern SIZES = Pattern.compile("元$|吨$|度$|时$|平方米$|公里$|亩$");
    /** What ends a part of a sentence that may have an owner of its own: 甲县：…；乙县：…. */
    private static final Pattern PART = Pattern.compile("[。；;！]");

    private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）|\\([^()]*\\)");
    private static final Pattern CLAUSE_END = Pattern.compile("[，、]");
    private static final String STOPS = "，。；：、（）()！";
    private static final int LONGEST = 30;

    private Namesakes() {}

    public static List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        String text = sketch.paragraph().text();
        Map<String, Figure> said = new HashMap<>();
        int last = 0;
        for (Figure figure : sketch.figures()) {
            if (PART.matcher(text.substring(last, Math.max(last, figure.start())))
                    .find()) {
                said.clear();
            }
            last = figure.end();
            String name = name(text, figure);
            if (name.isEmpty()) {
                continue;
            }
            Figure before = said.putIfAbsent(name, figure);
            if (before != null
                    && !TIME.matcher(BRACKETS.matcher(text.substring(before.end(), figure.start()))
                                    .replaceAll(""))
                            .find()
                    && before.unit().equals(figure.unit())
                    && !before.meaning().intersects(figure.meaning())) {
                owned(text.substring(before.end(), figure.start()))
                        .ifPresent(aside -> findings.add(finding(document, name, before, figure, aside)));
            }
        }
        return findings;
    }

    /** The words from the beginning of the clause to the figure, if they are a name and the figure a size. */
    private static String name(String text, Figure figure) {
        boolean size = figure.approx() == Approx.EXACT
                && figure.unit()
                        .filter(unit -> SIZES.matcher(unit.symbol()).find())
                        .isPresent();
        if (!size) {
            return "";
        }
        int from = figure.start();
        while (from > 0 && figure.start() - from < LONGEST && STOPS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = text.substring(from, figure.start()).replaceAll("\\s", "");
        String name = VERB.matcher(clause).replaceAll("");
        return NAME.matcher(name).matches() && !OTHER.matcher(clause).find() ? name : "";
    }

    /**
     * Whether more than the name stands between two figures of it: 增长5%，; empty where that may be another owner of the second (a
     * clause without a figure, or something behind which a colon stands).
     */
    private static Optional<Boolean> owned(String between) {
        String plain = BRACKETS.matcher(between).replaceAll("");
        int name = Math.max(0, last(plain));
        boolean aside = false;
        for (String clause : CLAUSE_END.split(plain.substring(0, name), -1)) {
            boolean figureless = !clause.isBlank() && clause.chars().noneMatch(Character::isDigit);
            if (figureless) {
                return Optional.empty();
            }
            aside |= !clause.isBlank();
        }
        return plain.matches("(?s).*[：:（(）)].*") ? Optional.empty() : Optional.of(aside);
    }

    /** Where the last clause begins. */
    private static int last(String words) {
        int at = words.length();
        while (at > 0 && STOPS.indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static Finding finding(String document, String name, Figure one, Figure other, boolean aside) {
        String computation = "同一句中“" + name + "”先印" + one.words().strip() + "，后印"
                + other.words().strip() + "：" + Comparison.shown(one.meaning()) + " 与 "
                + Comparison.shown(other.meaning());
        Judgement judgement =
                new Judgement(Verdict.VIOLATED, Severity.HARD, computation, "同一句中同一名称印了两个数，不能都对；可能有一处的名称印错，请核对。");
        return Claim.of(document, List.of(one, other))
                .finding(Rule.V1003, aside ? judgement.asDoubt("两数如属不同地方或项目，请写明。") : judgement);
    }
}
