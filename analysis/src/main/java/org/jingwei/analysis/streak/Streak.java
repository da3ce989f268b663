package org.jingwei.analysis.streak;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;

/**
 * 连续N月: how many reports in a row, up to the latest, meet a condition. A report that is missing ends the row, for nobody
 * knows it; January published with February does not.
 *
 * @param reports for certain
 * @param atMost if what rounding hides were as asked
 * @param since the month of the first certain one; empty if there is none
 */
public record Streak(Subject subject, Condition condition, int reports, int atMost, Optional<YearMonth> since)
        implements Explained {

    /** The row that ends with the latest of the reports; they may come in any order. */
    public static Streak of(Subject subject, Condition condition, List<Reading> readings) {
        List<Reading> latestFirst = readings.stream()
                .sorted(Comparator.comparing(Reading::month).reversed())
                .toList();
        int sure = run(latestFirst, reading -> condition.surely(reading.value()));
        int maybe = run(latestFirst, reading -> condition.maybe(reading.value()));
        Optional<YearMonth> since = sure == 0
                ? Optional.empty()
                : Optional.of(latestFirst.get(sure - 1).month());
        return new Streak(subject, condition, sure, maybe, since);
    }

    private static int run(List<Reading> latestFirst, Predicate<Reading> met) {
        int length = 0;
        while (length < latestFirst.size()
                && met.test(latestFirst.get(length))
                && (length == 0 || latestFirst.get(length - 1).follows(latestFirst.get(length)))) {
            length++;
        }
        return length;
    }

    @Override
    public String sentence() {
        String open = atMost > reports ? "；四舍五入后不能判定的月份若计入，为" + atMost + "期" : "";
        return since.map(month -> subject + "自" + month.getYear() + "年" + month.getMonthValue() + "月以来连续" + reports
                                + "期" + condition.words())
                        .orElse(subject + "最近一期没有" + condition.words())
                + open + "。";
    }
}
