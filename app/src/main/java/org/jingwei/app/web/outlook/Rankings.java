package org.jingwei.app.web.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.rank.Question;
import org.jingwei.analysis.rank.Ranking;
import org.jingwei.analysis.rank.Standing;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.indicator.PlaceFigure;

/**
 * The order of many places on one indicator, of a whole country too: one question to the ledger for the figures of the month and
 * of the report before, and each month put in order once. What stands in a cell counts, whatever decided that it stands. Of
 * several bases of a place that counts which most of the places have, of several periods the longest. Thread-safe.
 */
final class Rankings {

    private static final String RATE = "%";

    private final LedgerStore ledger;
    private final Map<String, Region> regions = new HashMap<>();
    private final Units units = Units.standard();

    Rankings(LedgerStore ledger) {
        this.ledger = ledger;
        ledger.regions().all().forEach(region -> regions.putIfAbsent(region.path(), region));
    }

    PlaceRanking of(RankingQuestion question) {
        List<PlaceFigure> figures = figures(question);
        List<YearMonth> months = figures.stream()
                .map(PlaceFigure::month)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<YearMonth> month = question.month().or(() -> months.stream().findFirst());
        Optional<YearMonth> earlier = month.flatMap(
                now -> months.stream().filter(other -> other.isBefore(now)).findFirst());
        List<PlaceFigure> current = of(figures, month);
        String unit = question.measure() == Measure.YOY
                ? RATE
                : mostOften(current, figure -> figure.quantity().unit().orElse(""))
                        .orElse("");
        Map<String, PlaceFigure> standing = chosen(current, unit);
        Map<String, Integer> before = new HashMap<>();
        ranking(question, unit, chosen(of(figures, earlier), unit))
                .standings()
                .forEach(one -> before.put(one.region(), one.place()));
        List<PlaceRanking.Line> lines = new ArrayList<>();
        for (Standing one : ranking(question, unit, standing).standings()) {
            lines.add(new PlaceRanking.Line(
                    Objects.requireNonNull(regions.get(one.region())),
                    Objects.requireNonNull(standing.get(one.region())),
                    one,
                    Optional.ofNullable(before.get(one.region()))));
        }
        int peers = (int) regions.values().stream().filter(question::among).count();
        return new PlaceRanking(question, month, earlier.filter(any -> !before.isEmpty()), peers, unit, lines);
    }

    /** Of the places that are ranked, and no others. */
    private List<PlaceFigure> figures(RankingQuestion question) {
        List<String> places = regions.values().stream()
                .filter(question::among)
                .map(Region::path)
                .toList();
        return ledger.figures().across(question.indicator().code(), question.measure(), places, question.month());
    }

    private static List<PlaceFigure> of(List<PlaceFigure> figures, Optional<YearMonth> month) {
        return figures.stream()
                .filter(figure -> month.filter(figure.month()::equals).isPresent())
                .toList();
    }

    /** One figure for each place, among those that can be told in the unit. */
    private Map<String, PlaceFigure> chosen(List<PlaceFigure> figures, String unit) {
        Optional<Optional<String>> usual = mostOften(figures, PlaceFigure::basis);
        Map<String, PlaceFigure> chosen = new LinkedHashMap<>();
        for (PlaceFigure figure : figures) {
            if (told(figure, unit).isPresent()) {
                chosen.merge(figure.place(), figure, (one, other) -> better(one, other, usual) ? other : one);
            }
        }
        return chosen;
    }

    /** Whether the other counts instead; of one place and month the ledger gives the longer period later. */
    private static boolean better(PlaceFigure one, PlaceFigure other, Optional<Optional<String>> usual) {
        boolean usualAlready = usual.filter(one.basis()::equals).isPresent();
        return one.basis().equals(other.basis())
                || !usualAlready && usual.filter(other.basis()::equals).isPresent();
    }

    private static <T> Optional<T> mostOften(List<PlaceFigure> figures, Function<PlaceFigure, T> of) {
        Map<T, Integer> counted = new LinkedHashMap<>();
        figures.forEach(figure -> counted.merge(of.apply(figure), 1, Integer::sum));
        return counted.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Ranking ranking(RankingQuestion question, String unit, Map<String, PlaceFigure> figures) {
        Map<String, Printed> told = new TreeMap<>();
        figures.forEach((place, figure) -> told.put(place, told(figure, unit).orElseThrow()));
        return Ranking.of(
                new Question(
                        new Subject(question.indicator().name(), unit.isEmpty() ? "1" : unit),
                        question.peers(told.size()),
                        question.basis(),
                        question.indicator().polarity()),
                told);
    }

    /** The printed figure in the unit; empty where it is of another kind. A rate is never converted. */
    private Optional<Printed> told(PlaceFigure figure, String unit) {
        String own = figure.quantity().unit().orElse("");
        return own.equals(unit) || unit.equals(RATE)
                ? figure.quantity().value().filter(value -> own.equals(unit))
                : figure.quantity()
                        .value()
                        .flatMap(value -> units.parse(own)
                                .flatMap(from -> units.parse(unit)
                                        .filter(from::comparable)
                                        .map((Unit to) -> new Printed(from.convert(value.value(), to)))));
    }
}
