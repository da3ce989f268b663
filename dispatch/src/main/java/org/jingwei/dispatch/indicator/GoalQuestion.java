package org.jingwei.dispatch.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.forecast.Expected;
import org.jingwei.analysis.forecast.Forecaster;
import org.jingwei.analysis.forecast.Nature;
import org.jingwei.analysis.forecast.Reported;
import org.jingwei.analysis.forecast.YearForecast;
import org.jspecify.annotations.Nullable;

/**
 * Whether a region will reach the goal of the year, asked with what it had reported by a month. It is a value: the same question
 * has the same answer.
 */
record GoalQuestion(Subject subject, Nature nature, List<Reported> reported, BigDecimal goal) {

    /** Another number makes every question another one: for a change of the model or of its words. */
    private static final int METHOD = 1;

    GoalQuestion {
        reported = List.copyOf(reported);
    }

    /** The growth of a region against its goal, or else its amounts; empty where there is no goal for the year. */
    static Optional<GoalQuestion> of(PlaceReports place, String indicator, YearMonth month) {
        return of(place.growth(), place.growthGoals().get(month.getYear()), month)
                .map(found -> found.asked(place.name() + indicator + "增速", Nature.RATE))
                .or(() -> of(place.levels(), place.levelGoals().get(month.getYear()), month)
                        .map(found -> found.asked(place.name() + indicator, Nature.CUMULATIVE)));
    }

    private record Found(List<Reported> reported, BigDecimal goal, String unit) {
        GoalQuestion asked(String words, Nature nature) {
            return new GoalQuestion(new Subject(words, unit), nature, reported, goal);
        }
    }

    private static Optional<Found> of(NavigableMap<YearMonth, Report> reports, @Nullable Report goal, YearMonth month) {
        Report last = reports.get(month);
        if (goal == null || last == null || !last.sameUnit(goal)) {
            return Optional.empty();
        }
        List<Reported> reported = new ArrayList<>();
        reports.subMap(month.minusMonths(Outlooks.HISTORY), true, month, true).forEach((to, report) -> {
            if (report.sameUnit(goal)) {
                reported.add(new Reported(to, report.printed().value().doubleValue()));
            }
        });
        return Optional.of(
                new Found(reported, goal.printed().value(), goal.unit().orElse("（无单位）")));
    }

    /** By what an answer is remembered: everything that it depends on. */
    String key() {
        StringBuilder key = new StringBuilder()
                .append(METHOD)
                .append('|')
                .append(subject.words())
                .append('|')
                .append(subject.unit())
                .append('|')
                .append(nature)
                .append('|')
                .append(goal.toPlainString());
        reported.forEach(one -> key.append('|').append(one.month()).append('=').append(one.value()));
        return key.toString();
    }

    Outlook answer(Forecaster forecaster) {
        Answer<YearForecast> answer = YearForecast.of(subject, nature, reported, Optional.of(goal), forecaster);
        return answer.value()
                .map(forecast -> Outlook.of(forecast.probability().orElseThrow(), band(forecast), forecast.sentence()))
                .orElseGet(() -> Outlook.refused(answer.refusal().orElseThrow() + "，不作预测"));
    }

    private String band(YearForecast forecast) {
        Expected year = forecast.year();
        return figure(year.value()) + subject.unit() + "（" + figure(year.low80())
                + (year.low80() < 0 ? subject.unit() + "至" : "—") + figure(year.high80())
                + subject.unit() + "）";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
