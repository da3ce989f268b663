package org.jingwei.analysis.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;

/**
 * The rest of the year if the series goes on as it went, with bands, and how likely the year's target is reached. Reported values
 * and expected ones are never mixed.
 *
 * @param expected for each month (or quarter) until December, as the series is reported: from January on, or at the end
 * @param deviation standard error of the last of them
 * @param singles the history of single months or quarters that the model read; of rates and balances the values themselves
 * @param adjusted the same without season and festival; empty for rates
 * @param halved whether months that were reported together were split evenly for the model
 * @param target for December; empty if there is none
 */
public record YearForecast(
        Subject subject,
        Nature nature,
        History singles,
        List<Expected> expected,
        double deviation,
        List<Double> adjusted,
        Optional<Projection.FestivalEffect> festival,
        String model,
        boolean halved,
        Optional<BigDecimal> target)
        implements Explained {

    private static final int DECEMBER = 12;
    private static final int MONTHS_AT_LEAST = 36;
    private static final int QUARTERS_AT_LEAST = 16;
    /** One gap in seven is too many. */
    private static final double MOST_MISSING = 0.15;

    public YearForecast {
        expected = List.copyOf(expected);
        adjusted = List.copyOf(adjusted);
    }

    /** Refused where the series is too short, has too many gaps, never changes, or fits no model. */
    public static Answer<YearForecast> of(
            Subject subject,
            Nature nature,
            List<Reported> reported,
            Optional<BigDecimal> target,
            Forecaster forecaster) {
        NavigableMap<YearMonth, Double> known = new TreeMap<>();
        reported.forEach(one -> known.put(one.month(), one.value()));
        boolean quarters = known.keySet().stream().allMatch(month -> month.getMonthValue() % 3 == 0);
        int least = quarters ? QUARTERS_AT_LEAST : MONTHS_AT_LEAST;
        if (known.isEmpty()) {
            return Answer.refused(subject + "没有可用的历史数据");
        }
        Axis axis = new Axis(known, quarters ? 3 : 1, nature);
        History history = axis.history();
        if (history.values().size() < least) {
            return Answer.refused(
                    subject + "只有" + history.values().size() + (quarters ? "个季度" : "个月") + "的数据，至少要" + least + "个");
        }
        Optional<String> gap = axis.gaps();
        if (gap.isPresent()) {
            return Answer.refused(subject + gap.get());
        }
        double[] present = history.values().stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        double spread = Arrays.stream(present).max().orElse(0)
                - Arrays.stream(present).min().orElse(0);
        if (!(spread > 0)) {
            return Answer.refused(subject + "各期数值都一样，没有可外推的变化");
        }
        int steps = (DECEMBER - history.last().getMonthValue()) / history.step();
        int wanted = steps == 0 ? DECEMBER / history.step() : steps;
        return Answer.of(
                forecaster
                        .project(history, wanted)
                        .map(projection -> axis.forecast(subject, history, projection, target)),
                subject + "的历史数据找不到合适的模型");
    }

    /** The reported values on an axis without gaps, and the way back from single months to the year's total. */
    private static final class Axis {

        private final NavigableMap<YearMonth, Double> known;
        private final int step;
        private final Nature nature;
        private boolean halved;

        Axis(NavigableMap<YearMonth, Double> known, int step, Nature nature) {
            this.known = known;
            this.step = step;
            this.nature = nature;
        }

        History history() {
            YearMonth start = start();
            List<OptionalDouble> values = new ArrayList<>();
            for (YearMonth month = start; !month.isAfter(known.lastKey()); month = month.plusMonths(step)) {
                values.add(nature == Nature.CUMULATIVE ? single(month) : reported(month));
            }
            return new History(start, step, values, nature == Nature.RATE);
        }

        /** Values from January on begin with the first whole year, or in its second month if that is the first. */
        private YearMonth start() {
            YearMonth first = known.firstKey();
            if (nature != Nature.CUMULATIVE) {
                return first;
            }
            boolean whole = first.getMonthValue() <= Math.max(step, 2);
            YearMonth january = YearMonth.of(whole ? first.getYear() : first.getYear() + 1, step);
            return january.isAfter(known.lastKey()) ? first : january;
        }

        private OptionalDouble reported(YearMonth month) {
            Double value = known.get(month);
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        }

        private OptionalDouble single(YearMonth month) {
            boolean first = month.getMonthValue() == step;
            if (step == 1 && month.getMonthValue() <= 2 && !known.containsKey(january(month))) {
                Double both = known.get(january(month).plusMonths(1));
                halved |= both != null;
                return both == null ? OptionalDouble.empty() : OptionalDouble.of(both / 2);
            }
            Double to = known.get(month);
            Double from = first ? Double.valueOf(0) : known.get(month.minusMonths(step));
            return to == null || from == null ? OptionalDouble.empty() : OptionalDouble.of(to - from);
        }

        private static YearMonth january(YearMonth month) {
            return YearMonth.of(month.getYear(), 1);
        }

        /** Why the gaps are too many, if they are; a rate's January is seldom published and no gap. */
        Optional<String> gaps() {
            History history = history();
            int missing = 0;
            Optional<YearMonth> first = Optional.empty();
            for (int i = 0; i < history.values().size(); i++) {
                YearMonth month = history.month(i);
                boolean usual = nature == Nature.RATE && step == 1 && month.getMonthValue() == 1;
                if (history.values().get(i).isEmpty() && !usual) {
                    missing++;
                    first = first.or(() -> Optional.of(month));
                }
            }
            boolean many = missing > MOST_MISSING * history.values().size();
            boolean fresh = history.values().get(history.values().size() - 1).isPresent();
            if (!fresh) {
                return Optional.of("缺" + words(history.last().minusMonths(step)) + "的数据，接不上最近一期");
            }
            int gone = missing;
            return first.filter(month -> many).map(month -> "的数据缺" + gone + "期（从" + words(month) + "起），太多");
        }

        private static String words(YearMonth month) {
            return month.getYear() + "年" + month.getMonthValue() + "月";
        }

        YearForecast forecast(Subject subject, History history, Projection projection, Optional<BigDecimal> target) {
            List<Expected> expected = new ArrayList<>();
            boolean sums = nature == Nature.CUMULATIVE;
            YearMonth month = history.last();
            double base =
                    sums && month.getMonthValue() < DECEMBER ? known.lastEntry().getValue() : 0;
            double[] total = {base, base, base, base, base};
            double deviation = 0;
            for (Projected one : projection.values()) {
                month = month.plusMonths(step);
                double[] now = {one.value(), one.low80(), one.high80(), one.low95(), one.high95()};
                for (int i = 0; i < now.length; i++) {
                    total[i] = sums ? total[i] + now[i] : now[i];
                }
                deviation = sums ? deviation + one.deviation() : one.deviation();
                expected.add(new Expected(month, total[0], total[1], total[2], total[3], total[4]));
            }
            return new YearForecast(
                    subject,
                    nature,
                    history,
                    expected,
                    deviation,
                    projection.adjusted(),
                    projection.festival(),
                    projection.model(),
                    halved,
                    target);
        }
    }

    /** What is expected for December. */
    public Expected year() {
        return expected.get(expected.size() - 1);
    }

    /** How likely the year's target is reached or passed, from 0 to 1; empty without a target. */
    public Optional<Double> probability() {
        return target.map(wanted -> deviation > 0
                ? 1 - normal((wanted.doubleValue() - year().value()) / deviation)
                : year().value() >= wanted.doubleValue() ? 1.0 : 0.0);
    }

    /** The normal distribution function, by Abramowitz and Stegun 26.2.17: right to seven places. */
    private static double normal(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = Math.exp(-x * x / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x >= 0 ? 1 - tail : tail;
    }

    @Override
    public String sentence() {
        Expected last = year();
        String what = nature == Nature.BALANCE ? "年12月末" : "年全年";
        String chance = probability()
                .map(p -> "；达到" + target.orElseThrow().toPlainString() + subject.unit() + "目标的可能" + chance(p))
                .orElse("");
        String held = nature == Nature.CUMULATIVE ? "（各月误差按同向算，区间偏宽）" : "";
        return "照" + singles.first().getYear() + "年" + singles.first().getMonthValue() + "月以来"
                + singles.values().size() + (singles.step() == 1 ? "个月" : "个季度") + "的走势外推（RegARIMA " + model
                + festivalWords() + (halved ? "，1—2月合并数按两月均分" : "") + bridgedWords() + "），" + subject
                + last.month().getYear() + what + "约"
                + figure(last.value()) + subject.unit() + "，五次中有四次落在" + figure(last.low80())
                + (last.low80() < 0 ? subject.unit() + "至" : "—") + figure(last.high80())
                + subject.unit() + "之间" + held + chance + "。这是模型推算，不是实际数。";
    }

    private String bridgedWords() {
        boolean bridged = nature == Nature.RATE && singles.values().stream().anyMatch(OptionalDouble::isEmpty);
        return bridged ? "，没有公布的1月取前后两期之间的数" : "";
    }

    private String festivalWords() {
        return festival.map(effect -> effect.significant() ? "，已计春节错月" : "，春节错月影响不显著")
                .orElse("");
    }

    private static String chance(double p) {
        return p < 0.01 ? "不到1%" : p > 0.99 ? "超过99%" : "约" + Math.round(p * 100) + "%";
    }

    private String figure(double value) {
        int places = nature == Nature.RATE || Math.abs(value) >= 1000 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
