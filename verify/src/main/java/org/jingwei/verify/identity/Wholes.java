package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.text.Place;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * What the catalogue and the words say to be part of something else is no more than it: 基础设施投资 of 固定资产投资, 亿元以上项目 of 项目; and
 * what has added up by May is no less than by April. Immutable, thread-safe.
 */
final class Wholes {

    /** What projects spend in a year is a part of the investment of the place. */
    private static final Pattern PROJECTS = Pattern.compile("项目(?:当年|年度|累计|本年)?完成投资$|项目完成(?:固定资产)?投资额?$");

    private static final String POINTS = "分";
    private static final Pattern DRESS = Pattern.compile("本年|当年|累计|全年|实现|完成(?!率)");
    /** What is no part of anything that is larger: averages, prices, what is added. */
    static final Pattern NO_SUM = Pattern.compile("人均|户均|亩均|均价|价格|指数|平均|^新增|^净增|^新");

    private static final int SHORTEST = 3;
    private static final int MOST_MODIFIER = 10;
    private static final Set<String> DECLARED = Set.of("GDP", "GDP.SEC", "GDP.IND", "TRD", "FISC.REV", "CON.RETAIL");

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    private final Indicators indicators = Indicators.standard();

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement part : statements.all()) {
            if (part.measure() == Measure.LEVEL
                    && (part.happened() || part.wanted())
                    && !part.dimension().equals("ratio")
                    && !NO_SUM.matcher(part.fact().indicator()).find()) {
                parent(statements, part).ifPresent(findings::add);
                modified(statements, part).ifPresent(findings::add);
                cumulated(statements, part).ifPresent(findings::add);
                planned(statements, part).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The catalogue's whole; what identities.csv declares is judged there. */
    private Optional<Finding> parent(Statements statements, Statement part) {
        Optional<String> works = PROJECTS.matcher(part.fact().indicator()).find()
                        && part.dimension().startsWith("money")
                ? Optional.of("INV")
                : Optional.empty();
        return part.fact()
                .code()
                .flatMap(indicators::byCode)
                .flatMap(Indicator::parent)
                .or(() -> works)
                .filter(parent -> !DECLARED.contains(parent))
                .flatMap(parent ->
                        statements.nearest(parent, Measure.LEVEL, part.line(), whole -> together(whole, part)))
                .map(whole -> finding(Rule.V1103, part, whole));
    }

    /**
     * What projects are to spend next year beside what all investment would be: last year's, grown as is aimed at. Nobody says
     * that both are counted alike, so more is only worth a look.
     */
    private static Optional<Finding> planned(Statements statements, Statement part) {
        boolean projects = part.wanted()
                && part.wholeYear()
                && part.dimension().startsWith("money")
                && PROJECTS.matcher(part.fact().indicator()).find();
        if (!projects) {
            return Optional.empty();
        }
        Optional<Statement> aim = statements.nearest(
                "INV",
                Measure.YOY,
                part.line(),
                s -> s.wanted() && s.year() == part.year() && s.region().equals(part.region()));
        Optional<Statement> last = statements.nearest(
                "INV",
                Measure.LEVEL,
                part.line(),
                s -> s.happened()
                        && s.wholeYear()
                        && s.year() == part.year() - 1
                        && s.region().equals(part.region()));
        return aim.flatMap(rate -> last.filter(level -> level.dimension().equals(part.dimension()))
                .flatMap(level -> planned(part, level, rate)));
    }

    private static Optional<Finding> planned(Statement part, Statement level, Statement rate) {
        Interval grown =
                level.in(part).times(Interval.exactly(1).plus(rate.meaning().hundredth()));
        if (!part.meaning().above(grown)) {
            return Optional.empty();
        }
        String computation =
                level.words() + "×（1＋" + rate.words() + "） = " + Comparison.shown(grown) + "，而" + part.words();
        Judgement judgement = new Judgement(
                Verdict.SUSPICIOUS, Severity.WARN, computation, "项目计划完成的投资大于按增速目标推算的固定资产投资总额；口径可能不同，请核对。");
        return Optional.of(
                Claim.ofFacts(List.of(level.fact(), rate.fact(), part.fact())).finding(Rule.V1109, judgement));
    }

    private static boolean together(Statement whole, Statement part) {
        return whole != part
                && whole.happened() == part.happened()
                && whole.wanted() == part.wanted()
                && whole.region().equals(part.region())
                && whole.time().equals(part.time())
                && whole.dimension().equals(part.dimension())
                && !whole.fact()
                        .evidence()
                        .place()
                        .equals(part.fact().evidence().place());
    }

    /** The same noun with more in front of it, a line or two away. */
    private Optional<Finding> modified(Statements statements, Statement part) {
        String words = part.fact().indicator();
        if (part.fact().quantity().unit().filter(POINTS::equals).isPresent()) {
            return Optional.empty(); // each score is out of its own full marks
        }
        return statements.around(part).stream()
                .filter(whole -> whole.measure() == Measure.LEVEL
                        && whole.line() == part.line()
                        && whole.exact()
                        && before(whole, part)
                        && together(whole, part)
                        && narrows(whole.fact().indicator(), words))
                .reduce((first, second) -> second)
                .map(whole -> finding(Rule.V1106, part, whole));
    }

    private static boolean before(Statement one, Statement other) {
        return BY_PLACE.compare(
                        one.fact().evidence().place(), other.fact().evidence().place())
                < 0;
    }

    private static boolean narrows(String whole, String part) {
        String wide = DRESS.matcher(whole).replaceAll("");
        String narrow = DRESS.matcher(part).replaceAll("");
        int more = narrow.length() - wide.length();
        return wide.length() >= SHORTEST && more > 1 && more <= MOST_MODIFIER && narrow.endsWith(wide);
    }

    /** The sum of a longer stretch of the same year is no less. */
    private Optional<Finding> cumulated(Statements statements, Statement later) {
        boolean flow = later.fact()
                .code()
                .flatMap(indicators::byCode)
                .filter(indicator -> indicator.kind() == IndicatorKind.FLOW)
                .isPresent();
        int months = later.monthsFromJanuary();
        if (!flow || months == 0) {
            return Optional.empty();
        }
        return statements
                .nearest(
                        later.subject(),
                        Measure.LEVEL,
                        later.line(),
                        s -> s.happened()
                                && s.year() == later.year()
                                && inside(s, months)
                                && s.region().equals(later.region())
                                && s.dimension().equals(later.dimension()))
                .flatMap(earlier -> {
                    Judgement judgement =
                            Comparison.atMost(earlier.words(), earlier.in(later), later.words(), later.meaning());
                    if (later.wanted() && judgement.verdict() == Verdict.HOLDS) {
                        return Optional.empty(); // that the year's target is not yet reached says nothing of either
                    }
                    return Optional.of(Claim.ofFacts(List.of(earlier.fact(), later.fact()))
                            .finding(Rule.V1107, judgement.asDoubtThat(less(earlier, later))));
                });
    }

    /** Whether its months, one or more, are some of the first so many of the year. */
    private static boolean inside(Statement s, int months) {
        return s.fact()
                .qualifiers()
                .period()
                .filter(period -> !period.point())
                .flatMap(Period::months)
                .filter(range -> range.last() <= months && range.count() < months)
                .isPresent();
    }

    private static String less(Statement earlier, Statement later) {
        return "第" + later.line() + "行的" + later.words() + "小于第" + earlier.line() + "行的" + earlier.words()
                + "，而它的时期更长；累计数应不减，请核对两处的时期和范围。";
    }

    private static Finding finding(Rule rule, Statement part, Statement whole) {
        Interval less = part.in(whole);
        boolean holds = !less.above(whole.meaning());
        String computation = part.words() + " ≤ " + whole.words() + "：" + Comparison.shown(less) + " 与 "
                + Comparison.shown(whole.meaning());
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：部分不大于整体。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        part.words() + "大于" + whole.words() + "；如前者是后者的一部分，请核对数字和口径。");
        return Claim.ofFacts(List.of(whole.fact(), part.fact())).finding(rule, judgement);
    }
}
