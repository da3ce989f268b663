package org.jingwei.app.web.outlook;

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
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.ledger.query.Cell;

/**
 * Where an indicator of a place stands.
 *
 * @param level and {@code growth} the latest, of one period where the ledger has both
 * @param target for the year, as growth or as a level
 * @param verdict in one word; empty if nothing can be said
 * @param sentences what analysis says of it, each with its figures and its assumption
 */
record IndicatorStanding(
        Figures figures,
        Optional<Cell> level,
        Optional<Cell> growth,
        Optional<Cell> target,
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

    static IndicatorStanding of(Figures figures, String placeName) {
        Optional<Cell> growth = figures.growth();
        Optional<Cell> level = growth.map(
                        cell -> figures.level(cell.key().period().year(), Figures.lastMonth(cell)))
                .orElseGet(figures::level);
        Subject subject = new Subject(
                placeName + figures.indicator().name(),
                level.flatMap(cell -> cell.standing().quantity().unit())
                        .orElse(figures.indicator().unit()));
        List<Explained> answers = new ArrayList<>();
        Optional<Verdict> verdict = growth.flatMap(cell -> againstGrowth(figures, subject, cell, answers));
        Optional<Cell> target = growth.flatMap(
                cell -> figures.target(Measure.YOY, cell.key().period().year()));
        if (verdict.isEmpty()) {
            verdict = level.flatMap(cell -> againstLevel(figures, subject, cell, answers));
            target = level.flatMap(
                    cell -> figures.target(Measure.LEVEL, cell.key().period().year()));
        }
        return new IndicatorStanding(
                figures,
                level,
                growth,
                target,
                verdict,
                answers.stream().map(Explained::sentence).toList());
    }

    private static Optional<Verdict> againstGrowth(
            Figures figures, Subject subject, Cell growth, List<Explained> answers) {
        int year = growth.key().period().year();
        Optional<Interval> soFar = Figures.rate(growth);
        Optional<Interval> goal =
                figures.target(Measure.YOY, year).flatMap(Figures::aim).map(Interval::hundredth);
        if (soFar.isEmpty() || goal.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Interval> references = new LinkedHashMap<>();
        references.put("年度目标", goal.get());
        answers.add(Comparison.of(subject, soFar.get(), references));
        int month = Figures.lastMonth(growth);
        if (month < 12 && !growth.key().period().point()) {
            answers.add(RequiredGrowthPlan.of(
                    subject,
                    RequiredGrowthPlan.Goal.ofYear(goal.get()),
                    month,
                    soFar.get(),
                    assumption(figures, subject, year, month)));
        }
        return Optional.of(verdict(figures, soFar.get(), goal.get()));
    }

    /** Last year's figures if the ledger has them, and even months if not; the sentence says which. */
    private static Assumption assumption(Figures figures, Subject subject, int year, int month) {
        Optional<Interval> whole = figures.level(year - 1, 12).flatMap(Figures::number);
        Optional<Interval> elapsed = figures.level(year - 1, month).flatMap(Figures::number);
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
            Figures figures, Subject subject, Cell level, List<Explained> answers) {
        Optional<Interval> done = Figures.number(level);
        Optional<Cell> plan = figures.target(Measure.LEVEL, level.key().period().year())
                .filter(cell -> cell.standing()
                        .quantity()
                        .unit()
                        .equals(level.standing().quantity().unit()));
        Optional<Interval> aim = plan.flatMap(Figures::aim);
        if (done.isEmpty() || aim.isEmpty() || level.key().period().point()) {
            return Optional.empty();
        }
        var progress = Progress.of(
                subject, done.get(), aim.get(), ScheduleCurves.evenMonths().at(Figures.lastMonth(level)));
        answers.add(progress);
        return progress.value()
                .map(one -> one.keptUp() ? Verdict.REACHED : one.behind() ? Verdict.BEHIND : Verdict.OPEN);
    }
}
