package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** The same indicator, region, period and basis printed twice: in an article, in another, in another document. */
final class Repeats {

    private static final int SPECIFIC = 8;
    private static final Pattern EARLIER = Pattern.compile("(?:去年|上年)同期[^，。；]*$");
    private static final int NEAR = 12;
    private static final Interval SIZE = Interval.parse("[0.2,5]");

    private record Key(
            String subject,
            String region,
            String time,
            Measure measure,
            String dimension,
            boolean wanted,
            String basis,
            String comparator) {}

    /** Of articles one after the other; the first print of a key is what later ones are held against. */
    List<Finding> check(List<Statements> articles) {
        List<Finding> findings = new ArrayList<>();
        Map<Key, Statement> first = new HashMap<>();
        for (Statements article : articles) {
            Map<Key, Statement> here = new HashMap<>();
            for (Statement statement : article.all()) {
                if (comparable(statement)) {
                    Key key = key(statement);
                    Statement before = here.putIfAbsent(key, statement);
                    if (before != null
                            && (apart(before, statement) && sure(before, statement)
                                    || twice(article, before, statement))
                            && !otherYear(before)
                            && !otherYear(statement)) {
                        findings.add(same(before, statement));
                    }
                }
            }
            here.forEach((key, statement) -> {
                if (placed(statement)) {
                    Statement before = first.putIfAbsent(key, statement);
                    if (before != null) {
                        findings.add(across(before, statement));
                    }
                }
            });
        }
        return findings;
    }

    private static boolean comparable(Statement statement) {
        return (statement.fact().qualifiers().status() == Status.ACTUAL || statement.wanted())
                && statement.telling()
                && !statement.time().isEmpty()
                && (statement.measure() == Measure.LEVEL || statement.measure() == Measure.YOY)
                && statement.unit().isPresent();
    }

    private static Key key(Statement s) {
        return new Key(
                s.subject(),
                s.region(),
                s.time(),
                s.measure(),
                s.dimension(),
                s.wanted(),
                s.fact().qualifiers().basis().orElse(""),
                s.fact().qualifiers().comparator().orElse(""));
    }

    /** Two figures of one line are a comparison (全市8.4%, 全省8.2%) more often than a repetition. */
    private static boolean apart(Statement one, Statement other) {
        return one.line() != other.line();
    }

    /** One indicator of the catalogue given two sums of money in one line: 完成1012.8亿元，同比增长2.17%；实现200.6亿元. */
    private static boolean twice(Statements article, Statement one, Statement other) {
        return !apart(one, other)
                && beside(article, one, Measure.LEVEL) == 2
                && beside(article, one, Measure.YOY) == 2
                && one.fact().code().isPresent()
                && one.measure() == Measure.LEVEL
                && one.dimension().startsWith("money")
                && one.exact()
                && other.exact()
                && !one.meaning().intersects(other.in(one));
    }

    /** 在去年同期增长52.9%的基础上: a figure of the year before, whatever period it was given. */
    private static boolean otherYear(Statement s) {
        return EARLIER.matcher(s.before(NEAR)).find();
    }

    /** How many figures of one measure its line gives of what it is about. */
    private static long beside(Statements article, Statement one, Measure measure) {
        return article.about(one.subject(), measure).stream()
                .filter(s -> s.line() == one.line()
                        && s.region().equals(one.region())
                        && s.time().equals(one.time()))
                .map(Statement::value)
                .distinct()
                .count();
    }

    /** A disagreement is told of what the catalogue knows, or of the very same words of some length, if it is no other thing's. */
    private static boolean sure(Statement one, Statement other) {
        return one.meaning().intersects(other.in(one))
                || (!one.wanted() || digit(one, other))
                        && near(one, other)
                        && ((one.fact().code().isPresent() && one.exact() && other.exact())
                                || (one.fact().indicator().equals(other.fact().indicator())
                                        && one.fact().indicator().length() >= SPECIFIC));
    }

    /** Of what is wanted, only what one other digit would make the same: targets of one name are set for many things. */
    private static boolean digit(Statement one, Statement other) {
        String first = one.value().toPlainString();
        String second = other.value().toPlainString();
        int differ = 0;
        for (int i = 0; i < Math.min(first.length(), second.length()); i++) {
            differ += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        return first.length() == second.length() && first.length() > 2 && differ == 1;
    }

    /** Whether the two are of one size: 317家 and 1家 are of different things. */
    private static boolean near(Statement one, Statement other) {
        Interval less = other.in(one);
        return one.dimension().equals("ratio") || one.meaning().intersects(less.times(SIZE));
    }

    /** Whether region and year are printed, so that another article can mean the same. */
    private static boolean placed(Statement s) {
        return !s.wanted()
                && s.fact().code().isPresent()
                && s.year() != 0
                && !s.region().isEmpty()
                && !s.region().startsWith("全")
                && !s.region().contains("X");
    }

    private static Finding same(Statement before, Statement after) {
        return Claim.ofFacts(List.of(before.fact(), after.fact())).finding(Rule.V1001, judge(before, after));
    }

    private static Finding across(Statement before, Statement after) {
        Claim here = Claim.ofFacts(List.of(after.fact()));
        return here.finding(Rule.V1601, judge(before, after), List.of(Claim.ofFacts(List.of(before.fact()))));
    }

    private static Judgement judge(Statement before, Statement after) {
        boolean same = before.meaning().intersects(after.in(before));
        boolean apart = !before.fact()
                .evidence()
                .document()
                .equals(after.fact().evidence().document());
        String both = told(before, apart) + "与" + told(after, apart);
        String computation =
                both + "：" + Comparison.shown(before.meaning()) + " 与 " + Comparison.shown(after.in(before));
        return same
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：两处所印一致。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "同一指标、地区和时期两处所印不同：" + both + "；如口径或时点不同请写明，否则请核对。");
    }

    private static String told(Statement statement, boolean named) {
        return statement.words() + "（"
                + (named ? "《" + statement.fact().evidence().document() + "》" : "") + "第" + statement.line() + "行）";
    }
}
