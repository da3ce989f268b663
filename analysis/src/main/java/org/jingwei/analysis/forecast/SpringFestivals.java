package org.jingwei.analysis.forecast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The first days of the lunar years, {@code festivals.csv}; immutable, thread-safe. */
public final class SpringFestivals {

    /** Production is low and trade is high from a week before to a week after. */
    private static final int DAYS = 7;

    private static final int MONTHS = 12;

    private final Map<Integer, LocalDate> days = new TreeMap<>();

    private SpringFestivals(CsvFile file) {
        for (CsvRow row : file.rows()) {
            LocalDate day = row.read("day", SpringFestivals::day);
            row.text("source");
            if (days.put(day.getYear(), day) != null) {
                throw row.bad("a second festival of that year");
            }
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day: " + text, e);
        }
    }

    public static SpringFestivals standard() {
        return new SpringFestivals(CsvFile.resource(SpringFestivals.class, "festivals.csv", "day", "source"));
    }

    /** All days, the earliest first. */
    public List<LocalDate> days() {
        return List.copyOf(days.values());
    }

    /**
     * The regressor: the share of the fortnight around the festival that lies in each month, less the mean of that month over all
     * years, so that it holds no season.
     *
     * @param first a January, for which the festival is known
     * @return one value for each month of as many years as are known from there on
     */
    public List<Double> regressor(YearMonth first) {
        List<Integer> years =
                days.keySet().stream().filter(year -> year >= first.getYear()).toList();
        double[] shares = new double[years.size() * MONTHS];
        for (int year : years) {
            for (int day = -DAYS; day <= DAYS; day++) {
                LocalDate one = days.getOrDefault(year, LocalDate.EPOCH).plusDays(day);
                int at = (one.getYear() - first.getYear()) * MONTHS + one.getMonthValue() - 1;
                if (at >= 0 && at < shares.length) {
                    shares[at] += 1.0 / (2 * DAYS + 1);
                }
            }
        }
        List<Double> centred = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            double sum = 0;
            for (int j = i % MONTHS; j < shares.length; j += MONTHS) {
                sum += shares[j];
            }
            centred.add(shares[i] - sum / years.size());
        }
        return centred;
    }
}
