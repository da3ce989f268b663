package org.jingwei.app.web.scorecard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.scorecard.Item;
import org.jingwei.dispatch.scorecard.ItemSources;
import org.jingwei.dispatch.scorecard.Scorecard;
import org.jingwei.dispatch.scorecard.Scorecards;
import org.jingwei.ledger.scorecard.ScoreEntry;
import org.springframework.stereotype.Component;

/** Appraisals by a card in a quarter: values from the books, and those that people gave where no book has them. */
@Component
class Appraisals {

    private final Site site;
    private final Scorecards cards = Scorecards.standard();
    private final ItemSources sources = ItemSources.standard();
    private final ScoreValues values;

    Appraisals(Site site) {
        this.site = site;
        this.values = new ScoreValues(site);
    }

    /**
     * @param day as of which it was scored: the last of the quarter, or today
     * @param values by unit and item
     * @param entries those of the values that people gave, by unit and item; taken back ones are among them
     */
    record Appraisal(
            List<String> cards,
            Scorecard card,
            Quarter quarter,
            LocalDate day,
            Map<String, Map<String, Interval>> values,
            Map<String, Map<String, ScoreEntry>> entries) {

        List<String> units() {
            return List.copyOf(values.keySet());
        }
    }

    /** By the card of that name, else by one of departments; in that quarter, else in this one. */
    Appraisal of(String name, String typed) {
        LocalDate today = Deadlines.today(site.doors().clock());
        Quarter quarter =
                Quarter.parse(typed).filter(one -> !one.first().isAfter(today)).orElseGet(() -> Quarter.of(today));
        LocalDate day = quarter.last().isBefore(today) ? quarter.last() : today;
        List<String> known =
                cards.all().stream().map(Scorecard::name).distinct().toList();
        Scorecard card = cards.on(known.contains(name) ? name : first(known), day)
                .orElseGet(() -> cards.all().get(0));
        Map<String, Map<String, ScoreEntry>> entries = new HashMap<>();
        site.ledger()
                .scoreEntries()
                .standing(card.name(), quarter.toString())
                .forEach(entry -> entries.computeIfAbsent(entry.unit(), unit -> new HashMap<>())
                        .put(entry.item(), entry));
        Map<String, Map<String, Interval>> all = new LinkedHashMap<>();
        values.of(card, quarter.first(), day)
                .forEach((unit, own) -> all.put(unit, with(card, own, entries.getOrDefault(unit, Map.of()))));
        return new Appraisal(known, card, quarter, day, all, entries);
    }

    private Map<String, Interval> with(Scorecard card, Map<String, Interval> own, Map<String, ScoreEntry> entries) {
        Map<String, Interval> values = new LinkedHashMap<>(own);
        for (Item item : typed(card)) {
            ScoreEntry entry = entries.get(item.name());
            if (entry != null) {
                entry.value().ifPresent(value -> values.put(item.name(), Interval.exactly(value)));
            }
        }
        return values;
    }

    /** The items of a card whose values people have to give. */
    List<Item> typed(Scorecard card) {
        return card.items().stream()
                .filter(item -> sources.of(card.name(), item.name()).isEmpty())
                .toList();
    }

    /** The appraisal of departments, where there is one. */
    private static String first(List<String> known) {
        return known.stream().filter(name -> name.startsWith("部门")).findFirst().orElse(known.get(0));
    }
}
