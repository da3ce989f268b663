package org.jingwei.analysis.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Polarity;

/**
 * 位次: a named peer set put in order on a named basis. Places are those of the printed figures, as offices give them; ties
 * share a place. Immutable.
 *
 * @param standings best first, equal figures by name
 */
public record Ranking(Question question, List<Standing> standings) {

    public Ranking {
        standings = List.copyOf(standings);
    }

    /** Ranks the peers that have a figure; others simply have no place. */
    public static Ranking of(Question question, Map<String, Printed> figures) {
        Comparator<Map.Entry<String, Printed>> byFigure =
                Comparator.comparing(entry -> signed(question, entry.getValue()));
        List<Map.Entry<String, Printed>> order = new ArrayList<>(new TreeMap<>(figures).entrySet());
        order.sort(byFigure.reversed());
        Places places = new Places(
                order.stream().map(entry -> meaning(question, entry.getValue())).toList());
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            boolean asBefore = i > 0 && byFigure.compare(order.get(i - 1), order.get(i)) == 0;
            boolean asNext = i + 1 < order.size() && byFigure.compare(order.get(i), order.get(i + 1)) == 0;
            int place = asBefore ? standings.get(i - 1).place() : i + 1;
            standings.add(new Standing(
                    order.get(i).getKey(), order.get(i).getValue(), place, asBefore || asNext, places.possible(i)));
        }
        return new Ranking(question, standings);
    }

    /** The figure so that more is better. */
    static BigDecimal signed(Question question, Printed figure) {
        return question.wanted() == Polarity.DOWN ? figure.value().negate() : figure.value();
    }

    private static Interval meaning(Question question, Printed figure) {
        Interval meaning = Interval.of(figure, Approx.EXACT);
        return question.wanted() == Polarity.DOWN ? meaning.negate() : meaning;
    }

    public Optional<Standing> of(String region) {
        return standings.stream().filter(s -> s.region().equals(region)).findFirst();
    }

    /** The last {@code n} places, those included that share the first of them; worst last. */
    public List<Standing> lastPlaces(int n) {
        if (n < 1 || standings.isEmpty()) {
            return List.of();
        }
        int place = standings.get(Math.max(standings.size() - n, 0)).place();
        return standings.stream().filter(s -> s.place() >= place).toList();
    }

    /** Where one peer stands; refused if it has no figure. */
    public Answer<RankAnswer> where(String region) {
        return where(region, Optional.empty());
    }

    /**
     * Where one peer stands, and how it moved.
     *
     * @param earlier a ranking of the same peers on the same basis
     */
    public Answer<RankAnswer> where(String region, Optional<Ranking> earlier) {
        Optional<Standing> own = of(region);
        if (own.isEmpty()) {
            return Answer.refused(
                    region + "没有" + question.subject() + question.basis().words() + "数据，未参加" + question.peers() + "排位");
        }
        if (earlier.filter(before -> !before.question().equals(question)).isPresent()) {
            return Answer.refused("两次排位的指标、范围或口径不同，位次不可比");
        }
        Standing standing = own.orElseThrow();
        Optional<Integer> before = earlier.flatMap(e -> e.of(region)).map(Standing::place);
        return Answer.given(
                new RankAnswer(this, standing, before.map(place -> place - standing.place()), nextAbove(standing)));
    }

    /** The peer whose place would be won first. */
    private Optional<Standing> nextAbove(Standing own) {
        return standings.stream().filter(s -> s.place() < own.place()).reduce((first, second) -> second);
    }
}
