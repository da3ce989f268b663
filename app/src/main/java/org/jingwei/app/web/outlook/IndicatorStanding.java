package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.compare.Comparison;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.progress.Progress;
import org.jingwei.analysis.required.Assumption;
import org.jingwei.analysis.required.RequiredGrowthPlan;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.dispatch.indicator.PlaceReports;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.ledger.query.Cell;

/**
 * Where an indicator of a place stands.
 *
 * @param level and {@code growth} the latest, of one period where the ledger has both
 * @param goal for the year, as growth or as a level
 * @param verdict in one word; empty if nothing can be said
 * @param sentences what analysis says of it, each with its figures and its assumption
 */
record IndicatorStanding(
        Figures figures,
        Optional<Cell> level,
        Optional<Cell> growth,
        Optional<Goal> goal,
        Optional<Verdict> verdict,
        List<String> sentences) {

    /** Against the target; {@code OPEN} where rounding hides which. */
    enum Verdict {
        REACHED("达到目标"),
        BEHIND("低于目标"),
        OPEN("与目标相当");

        private final String shown;

        Verdict(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    /**
     * What is aimed at in a year.
     *
     * @param shown as it is printed or was set, {@code address} of where it is from
     * @param figure the printed one
     * @param value what it is held to: the figure, and with 左右 what that allows
     */
    record Goal(
            Measure measure, String shown, String address, BigDecimal figure, Interval value, Optional<String> unit) {

        private static Goal of(Measure measure, Report report) {
            return new Goal(
                    measure, report.words(), report.source(), report.printed().value(), report.value(), report.unit());
        }

        /** What sentences hold something against: the figure, and that it is no more than that where it is hedged. */
        String name() {
            return value.single().isPresent()
                    ? "年度目标"
                    : "年度目标（" + shown + "，按" + figure.toPlainString() + unit.orElse("") + "算）";
        }
    }

    /** @param goals those of the place by year; none where the ledger knows nothing of it */
    static IndicatorStanding of(Figures figures, String placeName, Optional<PlaceReports> goals) {
        Optional<Cell> growth = figures.growth();
        Optional<Cell> level = growth.map(
                        cell -> figures.level(cell.key().period().year(), Figures.lastMonth(cell)))
                .orElseGet(figures::level);
        Subject subject = new Subject(
                placeName + figures.indicator().name(),
                level.flatMap(cell -> cell.standing().quantity().unit())
                        .orElse(figures.indicator().unit()));
        List<Explained> answers = new ArrayList<>();
        Optional<Goal> rate = growth.flatMap(cell -> goal(figures, Measure.YOY, cell, goals));
        Optional<Goal> plan = level.flatMap(cell -> goal(figures, Measure.LEVEL, cell, goals));
        Optional<Verdict> verdict =
                growth.flatMap(cell -> rate.flatMap(goal -> againstGrowth(figures, subject, cell, goal, answers)));
        Optional<Verdict> pace =
                level.flatMap(cell -> plan.flatMap(goal -> againstLevel(figures, subject, cell, goal, answers)));
        return new IndicatorStanding(
                figures,
                level,
                growth,
                rate.or(() -> plan),
                verdict.or(() -> pace),
                answers.stream().map(Explained::sentence).toList());
    }

    private static Optional<Goal> goal(Figures figures, Measure measure, Cell cell, Optional<PlaceReports> goals) {
        int year = cell.key().period().year();
        return goals.map(known -> measure == Measure.YOY ? known.growthGoals() : known.levelGoals())
                .flatMap(known -> Optional.ofNullable(known.get(year)))
                .map(report -> Goal.of(measure, report));
    }

    private static Optional<Verdict> againstGrowth(
            Figures figures, Subject subject, Cell growth, Goal aim, List<Explained> answers) {
        int year = growth.key().period().year();
        Optional<Interval> soFar = Figures.rate(growth);
        Interval goal = Interval.exactly(aim.figure()).hundredth();
        if (soFar.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Interval> references = new LinkedHashMap<>();
        references.put(aim.name(), goal);
        answers.add(Comparison.of(subject, soFar.get(), references));
        int month = Figures.lastMonth(growth);
        if (month < 12 && !growth.key().period().point()) {
            answers.add(RequiredGrowthPlan.of(
                    subject,
                    RequiredGrowthPlan.Goal.ofYear(goal),
                    month,
                    soFar.get(),
                    assumption(figures, subject, year, month)));
        }
        return Optional.of(verdict(figures, soFar.get(), aim.value().hundredth()));
    }

    /** Last year's figures if the ledger has them, and even months if not; the sentence says which. */
    private static Assumption assumption(Figures figures, Subject subject, int year, int month) {
        Optional<Interval> whole = figures.level(year - 1, 12).flatMap(cell -> Figures.number(cell, subject.unit()));
        Optional<Interval> elapsed =
                figures.level(year - 1, month).flatMap(cell -> Figures.number(cell, subject.unit()));
        return whole.isPresent() && elapsed.isPresent()
                ? Assumption.lastYear(whole.get(), elapsed.get(), subject.unit())
                : Assumption.evenMonths();
    }

    private static Verdict verdict(Figures figures, Interval rate, Interval goal) {
        boolean less = figures.indicator().polarity() == Polarity.DOWN;
        Interval ahead = less ? goal.minus(rate) : rate.minus(goal);
        boolean certain = ahead.lower().filter(least -> least.signum() >= 0).isPresent();
        return certain ? Verdict.REACHED : ahead.negate().positive() ? Verdict.BEHIND : Verdict.OPEN;
    }

    private static Optional<Verdict> againstLevel(
            Figures figures, Subject subject, Cell level, Goal plan, List<Explained> answers) {
        Optional<Interval> done = Figures.number(level);
        boolean comparable = plan.unit().equals(level.standing().quantity().unit());
        boolean flow = figures.indicator().kind() != IndicatorKind.STOCK
                && !level.key().period().point();
        if (done.isEmpty() || !comparable || !flow) {
            return Optional.empty();
        }
        Optional<Interval> aim = Optional.of(plan.value());
        var progress = Progress.of(
                subject, done.get(), aim.get(), ScheduleCurves.evenMonths().at(Figures.lastMonth(level)));
        answers.add(progress);
        return progress.value()
                .map(one -> one.keptUp() ? Verdict.REACHED : one.behind() ? Verdict.BEHIND : Verdict.OPEN);
    }
}
