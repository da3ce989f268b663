package org.jingwei.dispatch.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.core.data.BadData;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Printed;
import org.jingwei.dispatch.book.Days;

/** The scorecards of an office with all their versions, {@code scorecards.csv}; immutable, thread-safe. */
public final class Scorecards {

    private static final String[] COLUMNS = {
        "card", "valid_from", "item", "weight", "kind", "low", "high", "gate", "source"
    };

    private final List<Scorecard> cards = new ArrayList<>();

    private record Version(String card, LocalDate from) {}

    private Scorecards(CsvFile file) {
        Map<Version, List<CsvRow>> versions = new LinkedHashMap<>();
        for (CsvRow row : file.rows()) {
            Version version = new Version(row.text("card"), row.read("valid_from", Days::parse));
            versions.computeIfAbsent(version, key -> new ArrayList<>()).add(row);
        }
        versions.forEach((version, rows) -> cards.add(card(version, rows)));
    }

    private static Scorecard card(Version version, List<CsvRow> rows) {
        Set<String> names = new TreeSet<>();
        List<Item> items = new ArrayList<>();
        for (CsvRow row : rows) {
            if (!names.add(row.text("item"))) {
                throw row.bad("twice the same item: " + row.text("item"));
            }
            items.add(item(row));
        }
        try {
            return new Scorecard(version.card(), version.from(), items);
        } catch (IllegalArgumentException e) {
            throw rows.get(0).bad(String.valueOf(e.getMessage()));
        }
    }

    private static Item item(CsvRow row) {
        Scoring scoring = row.read("kind", kind -> Scoring.valueOf(kind.toUpperCase(Locale.ROOT)));
        BigDecimal low = figure(row, "low");
        BigDecimal high = figure(row, "high");
        return row.read(
                "weight",
                weight -> new Item(
                        row.text("item"),
                        Printed.of(weight).value(),
                        scoring,
                        low,
                        high,
                        row.optional("gate").orElse(""),
                        row.text("source")));
    }

    private static BigDecimal figure(CsvRow row, String column) {
        return row.optional(column).isEmpty()
                ? BigDecimal.ZERO
                : row.read(column, text -> Printed.of(text).value());
    }

    /** The examples that come with Jingwei. */
    public static Scorecards standard() {
        return new Scorecards(CsvFile.resource(Scorecards.class, "scorecards.csv", COLUMNS));
    }

    /**
     * Reads the text of an office's own scorecards.
     *
     * @throws BadData naming the line that is none
     */
    public static Scorecards parse(String name, String text) {
        return new Scorecards(CsvFile.parse(name, text, COLUMNS));
    }

    /** The version of a card that counts on a day. */
    public Optional<Scorecard> on(String card, LocalDate day) {
        return cards.stream()
                .filter(version ->
                        version.name().equals(card) && !version.from().isAfter(day))
                .max(Comparator.comparing(Scorecard::from));
    }

    public List<Scorecard> all() {
        return List.copyOf(cards);
    }
}
