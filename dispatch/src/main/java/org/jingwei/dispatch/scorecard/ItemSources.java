package org.jingwei.dispatch.scorecard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** Where the values of a card's items come from, {@code sources.csv}; immutable, thread-safe. */
public final class ItemSources {

    private static final String UNITS = "units";

    private final Map<String, Map<String, String>> byCard = new LinkedHashMap<>();

    private ItemSources(CsvFile file) {
        for (CsvRow row : file.rows()) {
            row.text("source");
            byCard.computeIfAbsent(row.text("card"), card -> new LinkedHashMap<>())
                    .put(row.text("item"), row.text("from"));
        }
    }

    /** The examples that come with Jingwei. */
    public static ItemSources standard() {
        return new ItemSources(CsvFile.resource(ItemSources.class, "sources.csv", "card", "item", "from", "source"));
    }

    /** Where an item's value comes from; empty if people have to give it. */
    public Optional<String> of(String card, String item) {
        return Optional.ofNullable(byCard.getOrDefault(card, Map.of()).get(item));
    }

    /** Who is scored by a card: departments, towns, counties; empty if nobody says. */
    public Optional<String> units(String card) {
        return of(card, UNITS);
    }
}
