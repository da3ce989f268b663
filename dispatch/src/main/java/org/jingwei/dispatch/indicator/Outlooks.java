package org.jingwei.dispatch.indicator;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jingwei.analysis.forecast.Forecaster;
import org.jingwei.core.term.Polarity;

/**
 * Whether the goals of the year will be reached, as models see it. A question is put to a model once, whoever asks and however
 * often; the last reports of a region are asked, older ones only remembered. Thread-safe if its book is.
 */
public final class Outlooks {

    /** Of how many months before the one that is asked of a model reads the reports, however many more there are. */
    public static final int HISTORY = 96;

    /** So many of the latest reports of a region are put to the model. */
    private static final int LATEST = 3;

    private static final int DECEMBER = 12;
    private static final int KEPT_AT_ONCE = 20;
    private static final String OVER = "全年数已经公布，不再预测";

    private final OutlookBook book;
    private final Supplier<Forecaster> forecaster;

    /** @param forecaster opened when the first question must be put to it */
    public Outlooks(OutlookBook book, Supplier<Forecaster> forecaster) {
        this.book = book;
        this.forecaster = forecaster;
    }

    private record Asked(String place, YearMonth month, GoalQuestion question, boolean fresh) {}

    /** What is remembered of the reports from a month on, by region and month; puts nothing to a model. */
    public Map<String, NavigableMap<YearMonth, Outlook>> remembered(
            String indicator, Polarity polarity, List<PlaceReports> places, YearMonth from) {
        List<Asked> asked = asked(indicator, polarity, places, from);
        Map<String, Outlook> answers = answers(asked);
        Map<String, NavigableMap<YearMonth, Outlook>> known = new LinkedHashMap<>();
        for (Asked one : asked) {
            Optional.ofNullable(answers.get(one.question().key())).ifPresent(outlook -> put(known, one, outlook));
        }
        if (polarity == Polarity.UP) {
            places.forEach(place -> over(place, from, known));
        }
        return known;
    }

    private Map<String, Outlook> answers(List<Asked> asked) {
        return book.of(
                asked.stream().map(one -> one.question().key()).distinct().toList());
    }

    /** Puts to the model what is not known yet of the latest reports; what was answered is kept by and by. Answers how many. */
    public int ask(String indicator, Polarity polarity, List<PlaceReports> places, YearMonth from, Instant at) {
        List<Asked> asked = asked(indicator, polarity, places, from);
        Map<String, Outlook> known = answers(asked);
        Map<String, Outlook> answered = new HashMap<>();
        int all = 0;
        for (Asked one : asked) {
            String key = one.question().key();
            if (one.fresh() && !known.containsKey(key) && !answered.containsKey(key)) {
                answered.put(key, one.question().answer(forecaster.get()));
                all++;
            }
            if (answered.size() >= KEPT_AT_ONCE) {
                book.keep(answered, at);
                known.putAll(answered);
                answered.clear();
            }
        }
        book.keep(answered, at);
        return all;
    }

    /** Where less is better, “reaching” the goal would mean the opposite: nothing is asked. */
    private static List<Asked> asked(String indicator, Polarity polarity, List<PlaceReports> places, YearMonth from) {
        List<Asked> asked = new ArrayList<>();
        if (polarity != Polarity.UP) {
            return asked;
        }
        for (PlaceReports place : places) {
            List<YearMonth> months = months(place, from);
            for (int i = 0; i < months.size(); i++) {
                YearMonth month = months.get(i);
                boolean fresh = i >= months.size() - LATEST;
                if (month.getMonthValue() < DECEMBER) {
                    GoalQuestion.of(place, indicator, month)
                            .ifPresent(question -> asked.add(new Asked(place.place(), month, question, fresh)));
                }
            }
        }
        return asked;
    }

    private static List<YearMonth> months(PlaceReports place, YearMonth from) {
        TreeMap<YearMonth, Boolean> months = new TreeMap<>();
        place.growth().tailMap(from, true).keySet().forEach(month -> months.put(month, true));
        place.levels().tailMap(from, true).keySet().forEach(month -> months.put(month, true));
        return List.copyOf(months.keySet());
    }

    private static void over(PlaceReports place, YearMonth from, Map<String, NavigableMap<YearMonth, Outlook>> known) {
        for (YearMonth month : months(place, from)) {
            boolean aimed = place.growthGoals().containsKey(month.getYear())
                    || place.levelGoals().containsKey(month.getYear());
            if (month.getMonthValue() == DECEMBER && aimed) {
                known.computeIfAbsent(place.place(), key -> new TreeMap<>()).put(month, Outlook.refused(OVER));
            }
        }
    }

    private static void put(Map<String, NavigableMap<YearMonth, Outlook>> known, Asked one, Outlook outlook) {
        known.computeIfAbsent(one.place(), key -> new TreeMap<>()).put(one.month(), outlook);
    }
}
