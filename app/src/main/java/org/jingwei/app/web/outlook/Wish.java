package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.required.Assumption;
import org.jingwei.analysis.required.RequiredGrowthPlan;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;

/**
 * 倒推 as somebody tries it: another goal, and another share of last year that the months gone by had.
 *
 * @param goal in percent, {@code share} in percent of last year
 * @param soFar growth so far as printed, in percent
 */
record Wish(Subject subject, int month, Interval soFar, BigDecimal goal, BigDecimal share, Optional<Assumption> known) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal WIDEST = new BigDecimal("8");

    /** What the ledger has: last year's figures if it knows them, else even months. */
    static Optional<Wish> of(IndicatorStanding standing, String placeName) {
        return standing.growth()
                .filter(growth -> !growth.key().period().point())
                .filter(growth -> Figures.lastMonth(growth) < 12)
                .flatMap(growth -> Figures.rate(growth).map(rate -> {
                    int month = Figures.lastMonth(growth);
                    int year = growth.key().period().year();
                    Figures figures = standing.figures();
                    Subject subject = new Subject(
                            placeName + figures.indicator().name(),
                            figures.indicator().unit().isEmpty()
                                    ? "%"
                                    : figures.indicator().unit());
                    Optional<Interval> whole =
                            figures.level(year - 1, 12).flatMap(cell -> Figures.number(cell, subject.unit()));
                    Optional<Interval> elapsed =
                            figures.level(year - 1, month).flatMap(cell -> Figures.number(cell, subject.unit()));
                    Optional<Assumption> known = whole.flatMap(all -> elapsed.filter(part -> all.positive())
                            .map(part -> Assumption.lastYear(all, part, subject.unit())));
                    BigDecimal share = known.isPresent()
                            ? middle(elapsed.orElseThrow().dividedBy(whole.orElseThrow()))
                            : new BigDecimal(month).divide(new BigDecimal(12), 4, RoundingMode.HALF_UP);
                    BigDecimal goal = standing.goal()
                            .filter(aim -> aim.measure() == Measure.YOY)
                            .map(IndicatorStanding.Goal::figure)
                            .orElseGet(() -> middle(rate.hundredfold()).setScale(1, RoundingMode.HALF_UP));
                    return new Wish(
                            subject,
                            month,
                            rate,
                            goal,
                            share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP),
                            known);
                }));
    }

    private static BigDecimal middle(Interval interval) {
        BigDecimal lower = interval.lower().orElse(BigDecimal.ZERO);
        return lower.add(interval.upper().orElse(lower)).divide(new BigDecimal(2), 6, RoundingMode.HALF_UP);
    }

    /** The same with what was slid to; what cannot be read stays. The ledger's own figures count until the share is another. */
    Wish with(String typedGoal, String typedShare) {
        BigDecimal aim = within(typedGoal, lowest(), highest()).orElse(goal);
        BigDecimal part =
                within(typedShare, BigDecimal.ONE, new BigDecimal("99")).orElse(share);
        return new Wish(subject, month, soFar, aim, part, part.compareTo(share) == 0 ? known : Optional.empty());
    }

    private static Optional<BigDecimal> within(String typed, BigDecimal least, BigDecimal most) {
        return typed.length() > 8
                ? Optional.empty()
                : Printed.parse(typed.strip())
                        .map(Printed::value)
                        .map(value -> value.max(least).min(most));
    }

    BigDecimal lowest() {
        return goal.subtract(WIDEST).setScale(1, RoundingMode.HALF_UP);
    }

    BigDecimal highest() {
        return goal.add(WIDEST).setScale(1, RoundingMode.HALF_UP);
    }

    private Assumption assumption() {
        return known.orElseGet(() -> {
            TreeMap<Integer, Interval> points = new TreeMap<>();
            points.put(month, Interval.exactly(share.divide(HUNDRED)));
            return Assumption.profile(new ScheduleCurve(
                    "假定上年" + Stretch.until(month).words() + "占全年" + share.toPlainString() + "%", points));
        });
    }

    Answer<RequiredGrowthPlan> answer() {
        return answer(goal);
    }

    private Answer<RequiredGrowthPlan> answer(BigDecimal aim) {
        return RequiredGrowthPlan.of(
                subject,
                RequiredGrowthPlan.Goal.ofYear(Interval.exactly(aim.divide(HUNDRED))),
                month,
                soFar,
                assumption());
    }

    /** The rest of the year as the words of its months, and what it must grow. */
    String rest() {
        return Stretch.until(month).restUntil(12).words();
    }

    String required() {
        return answer().value().map(plan -> Wording.percent(plan.required())).orElse("—");
    }

    /** A point less, as it is, a point more. */
    Map<String, String> beside() {
        Map<String, String> all = new LinkedHashMap<>();
        for (int by = -2; by <= 2; by++) {
            BigDecimal aim = goal.add(BigDecimal.valueOf(by));
            all.put(
                    aim.toPlainString() + "%",
                    answer(aim)
                            .value()
                            .map(plan -> Wording.percent(plan.required()))
                            .orElse("—"));
        }
        return all;
    }

    /** Growth from January to each month to come if the rest grows as it must; by month. */
    Map<Integer, BigDecimal> path() {
        Map<Integer, BigDecimal> path = new LinkedHashMap<>();
        answer().value().ifPresent(plan -> {
            BigDecimal rest = middle(plan.required().hundredfold());
            BigDecimal gone = share;
            BigDecimal now = middle(soFar.hundredfold());
            for (int next = month + 1; next <= 12; next++) {
                BigDecimal until = gone.add(HUNDRED.subtract(gone)
                        .multiply(new BigDecimal(next - month))
                        .divide(new BigDecimal(12 - month), 6, RoundingMode.HALF_UP));
                path.put(
                        next,
                        gone.multiply(now)
                                .add(until.subtract(gone).multiply(rest))
                                .divide(until, 1, RoundingMode.HALF_UP));
            }
        });
        return path;
    }
}
