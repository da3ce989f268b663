package org.jingwei.verify.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.page.Material;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * A growth or level beside the target that is printed for it (目标增长10%以上。上半年增长3.3%), and words of weakness (消费回升动力不足) beside a
 * growth that is no less than its target.
 */
final class Aims {

    private static final int NEAR = 1;
    private static final Interval FAR_BELOW = Interval.parse("[0.03,30]");
    private static final Pattern WEAK =
            Pattern.compile("(?<what>投资|消费|工业|外贸|进出口|财政收入|税收)[^，。；、\\d]{0,14}(?:乏力|动力不足|后劲不足|支撑不足|低迷)");
    private static final Map<String, String> SUBJECTS = Map.of(
            "投资", "INV",
            "消费", "CON.RETAIL",
            "工业", "IND.VA.ABOVE",
            "外贸", "TRD",
            "进出口", "TRD",
            "财政收入", "FISC.REV",
            "税收", "FISC.REV.TAX");

    private Aims() {}

    static List<Finding> check(Material material, Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement aim : statements.all()) {
            boolean judged = aim.measure() == Measure.YOY || aim.measure() == Measure.LEVEL;
            if (aim.wanted() && judged && aim.telling() && aim.fact().code().isPresent()) {
                reached(statements, aim).flatMap(done -> beside(done, aim)).ifPresent(findings::add);
            }
        }
        for (Paragraph paragraph : material.article().paragraphs()) {
            Matcher m = WEAK.matcher(paragraph.text());
            while (m.find()) {
                Claim.Piece words = Claim.Piece.of(paragraph, m.start(), m.end(), List.of());
                weak(statements, words, m.group("what")).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** What was reached of it, printed right beside the target. */
    private static Optional<Statement> reached(Statements statements, Statement aim) {
        return statements.nearest(
                aim.subject(),
                aim.measure(),
                aim.line(),
                s -> s.happened()
                        && s.dimension().equals(aim.dimension())
                        && s.region().equals(aim.region())
                        && (s.year() == aim.year() || s.year() == 0 || aim.year() == 0)
                        && Math.abs(s.line() - aim.line()) <= NEAR
                        && s != aim);
    }

    private static Optional<Finding> beside(Statement done, Statement aim) {
        return aim.measure() == Measure.YOY ? Optional.of(growth(done, aim)) : size(done, aim);
    }

    private static Finding growth(Statement done, Statement aim) {
        boolean holds = !done.convert(done.printed(), aim).below(aim.printed());
        String computation = "目标" + aim.words() + "，已增长" + done.words() + "（均按所印的数）";
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：增速不低于目标。")
                : new Judgement(
                        Verdict.UNRESOLVED, Severity.WARN, computation, computation + "：尚低于目标，年内能否达到不能判断；措辞请与此一致。");
        return claim(done.fact(), aim.fact()).finding(Rule.V1702, judgement);
    }

    /** Of a level only what is hardly possible: less than three hundredths of the target, or thirty times it. */
    private static Optional<Finding> size(Statement done, Statement aim) {
        Interval wanted = aim.printed();
        if (wanted.mayBeZero() || done.value().signum() <= 0 || aim.value().compareTo(BigDecimal.TEN) < 0) {
            return Optional.empty();
        }
        Interval share = done.convert(done.printed(), aim).dividedBy(wanted);
        if (share.intersects(FAR_BELOW)) {
            return Optional.empty();
        }
        String computation = "目标" + aim.words() + "，已完成" + done.words();
        return Optional.of(claim(done.fact(), aim.fact())
                .finding(
                        Rule.V1503,
                        new Judgement(
                                Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "：二者大小悬殊，请看一看单位和数字。")));
    }

    private static Claim claim(Fact done, Fact aim) {
        return Claim.ofFacts(List.of(aim, done));
    }

    private static Optional<Finding> weak(Statements statements, Claim.Piece words, String what) {
        int line = words.place().line();
        String subject = SUBJECTS.getOrDefault(what, "");
        return statements
                .nearest(
                        subject,
                        Measure.YOY,
                        line,
                        s -> s.happened() && s.dimension().equals("ratio"))
                .flatMap(grown -> statements
                        .nearest(
                                subject,
                                Measure.YOY,
                                grown.line(),
                                s -> s.wanted()
                                        && s.dimension().equals("ratio")
                                        && s.region().equals(grown.region())
                                        && Math.abs(s.line() - grown.line()) <= NEAR)
                        .filter(goal -> !grown.printed().below(goal.printed()))
                        .map(goal -> weak(words, grown, goal)));
    }

    private static Finding weak(Claim.Piece words, Statement grown, Statement goal) {
        String computation = "所说“" + words.words() + "”，而" + grown.words() + "，目标" + goal.words();
        return new Claim(
                        grown.fact().evidence().document(),
                        List.of(Claim.Piece.of(goal.fact()), Claim.Piece.of(grown.fact()), words))
                .finding(
                        Rule.V1303,
                        new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "：词语与增速不一致，请看一看。"));
    }
}
