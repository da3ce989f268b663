package org.jingwei.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.compare.Comparison;
import org.jingwei.analysis.compare.TwoYearGrowth;
import org.jingwei.analysis.contribution.Contribution;
import org.jingwei.analysis.contribution.Part;
import org.jingwei.analysis.curve.Elapsed;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.progress.Progress;
import org.jingwei.analysis.required.Assumption;
import org.jingwei.analysis.required.RequiredAmount;
import org.jingwei.analysis.required.RequiredGrowthPlan;
import org.jingwei.analysis.required.RequiredGrowthPlan.Goal;
import org.jingwei.analysis.series.CumulativeSeries;
import org.jingwei.analysis.series.SinglePeriodGrowth;
import org.jingwei.analysis.target.LevelTarget;
import org.jingwei.analysis.target.YearsToReach;
import org.jingwei.core.formula.Completion;
import org.jingwei.core.formula.Gap;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.formula.Multiple;
import org.jingwei.core.formula.Pull;
import org.jingwei.core.formula.Share;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;

/** A sum of the table of hand arithmetic: its kind names the question, its words are the figures. */
record Sum(String kind, List<String> words) {

    private static final Subject SUBJECT = new Subject("云岭市某项", "亿元");
    private static final ScheduleCurve EVEN = ScheduleCurves.evenMonths();
    private static final Interval ONE = Interval.exactly(1);

    static Sum of(String kind, String inputs) {
        return new Sum(kind, Arrays.asList(inputs.split(" ", -1)));
    }

    /** What a word of the table means: = before it, exactly itself; else all that rounds to it. */
    static Interval meaning(String word) {
        return word.startsWith("=") ? Interval.exactly(word.substring(1)) : Interval.of(Printed.of(word), Approx.EXACT);
    }

    Interval result() {
        return switch (kind) {
            case "completion" -> progress(EVEN.at(6)).completion().hundredfold();
            case "paceOf" -> progress(EVEN.at(month(2))).pace().hundredfold();
            case "pace" -> pace(EVEN, 0);
            case "paceCurve" -> pace(curve(), 1);
            case "curveAmount" -> Share.part(v(1), curve().at(month(2)).share());
            case "left" -> amount(v(0), 6, v(1), 12).remaining();
            case "perMonth" -> asTold().perMonth();
            case "times" -> asTold().timesSoFar().orElseThrow();
            case "timesLeft" -> Multiple.of(ONE, rate(0)).orElseThrow().minus(ONE);
            case "perPeriod" -> Completion.perPeriod(v(0), v(1), month(2));
            case "timesPeriod" ->
                Multiple.of(Completion.perPeriod(v(0), v(1), month(2)), v(0)).orElseThrow();
            case "restGrowth" -> restGrowth();
            case "required" -> required(new Goal(month(3), rate(0)), month(2), Assumption.evenMonths());
            case "requiredShare" -> required(Goal.ofYear(rate(0)), 6, Assumption.lastYear(ONE, v(2), "份"));
            default -> plain();
        };
    }

    private Interval plain() {
        return switch (kind) {
            case "gap" ->
                Comparison.of(SUBJECT, rate(0), Map.of("目标", rate(1)))
                        .gaps()
                        .values()
                        .iterator()
                        .next()
                        .hundredfold();
            case "difference" -> Gap.of(v(0), v(1));
            case "placesWon" -> Gap.placesWon(v(0), v(1));
            case "sum" ->
                words.stream().map(Sum::meaning).reduce(Interval::plus).orElseThrow();
            case "product" -> v(0).times(v(1));
            case "quotient", "multiple" -> Multiple.of(v(0), v(1)).orElseThrow();
            case "ratioPct" -> Multiple.of(v(0), v(1)).orElseThrow().hundredfold();
            case "ratioChange" ->
                Gap.of(
                        Multiple.of(v(0), v(1)).orElseThrow(),
                        Multiple.of(v(2), v(3)).orElseThrow());
            case "share" -> Share.of(v(0), v(1)).orElseThrow().hundredfold();
            case "wholeOf" -> Share.whole(v(0), rate(1)).orElseThrow();
            case "growth" ->
                LevelTarget.of(SUBJECT, v(1), v(0)).orElseThrow().growth().hundredfold();
            case "level" -> Growth.level(v(0), rate(1));
            default -> moved();
        };
    }

    private Interval moved() {
        return switch (kind) {
            case "pull" ->
                Contribution.of(SUBJECT, ONE, new Part("甲", rate(0), rate(1)))
                        .pull()
                        .hundredfold();
            case "rate" ->
                Contribution.ofPull(SUBJECT, rate(1), "甲", rate(0))
                        .rate()
                        .orElseThrow()
                        .hundredfold();
            case "pullOfChange" -> Pull.ofChange(v(0), v(1)).orElseThrow().hundredfold();
            case "twoYear" ->
                TwoYearGrowth.of(SUBJECT, rate(0), rate(1))
                        .orElseThrow()
                        .average()
                        .hundredfold();
            case "years" ->
                YearsToReach.of(SUBJECT, v(0), v(1), rate(2).single().orElseThrow())
                        .orElseThrow()
                        .years();
            case "single" -> single(EVEN, month(2), month(3));
            case "singleShare" -> single(new ScheduleCurve("按给定比重", new TreeMap<>(Map.of(3, v(2)))), 12, 3);
            default -> throw new IllegalArgumentException("no such kind of sum: " + kind);
        };
    }

    private Interval v(int at) {
        return meaning(words.get(at));
    }

    private Interval rate(int at) {
        return v(at).hundredth();
    }

    private int month(int at) {
        return Integer.parseInt(words.get(at));
    }

    private ScheduleCurve curve() {
        return ScheduleCurves.standard().named(words.get(0)).orElseThrow();
    }

    private Progress progress(Elapsed elapsed) {
        return Progress.of(SUBJECT, v(0), v(1), elapsed).orElseThrow();
    }

    private Interval pace(ScheduleCurve curve, int at) {
        return Progress.ofCompletion(SUBJECT, rate(at), curve.at(month(at + 1)))
                .pace()
                .hundredfold();
    }

    private RequiredAmount asTold() {
        return amount(v(0), month(1), v(2), month(3));
    }

    private static RequiredAmount amount(Interval done, int month, Interval target, int last) {
        return RequiredAmount.of(SUBJECT, new RequiredAmount.Task(done, month, target, last))
                .orElseThrow();
    }

    /** Last year's rest is last year's whole less the part that grew to what is done. */
    private Interval restGrowth() {
        Interval elapsed = Growth.base(v(0), rate(5)).orElseThrow();
        return asTold().growthOfRest(v(4).minus(elapsed)).orElseThrow().hundredfold();
    }

    private Interval required(Goal goal, int month, Assumption assumption) {
        return RequiredGrowthPlan.of(SUBJECT, goal, month, rate(1), assumption)
                .orElseThrow()
                .required()
                .hundredfold();
    }

    private Interval single(ScheduleCurve curve, int last, int before) {
        Map<Integer, Interval> growths = Map.of(last, rate(0), before, rate(1));
        CumulativeSeries series = CumulativeSeries.of(SUBJECT, 2031, Map.of(), growths);
        return SinglePeriodGrowth.onProfile(series, curve, new Stretch(before + 1, last))
                .orElseThrow()
                .growth()
                .hundredfold();
    }

    /** The middle and the ends, for the table. */
    String shown(int places) {
        return result().rounded(places);
    }

    static boolean holds(Interval ours, String printed) {
        return ours.intersects(Interval.of(Printed.of(printed), Approx.EXACT));
    }
}
