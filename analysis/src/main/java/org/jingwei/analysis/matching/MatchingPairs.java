package org.jingwei.analysis.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;

/** The declared pairs of matching indicators, {@code matching.csv}; immutable, thread-safe. */
public final class MatchingPairs {

    private static final String[] COLUMNS = {"indicator", "partner", "tolerance", "why", "source"};

    private final List<MatchingPair> pairs;

    private MatchingPairs(CsvFile file, Indicators catalogue) {
        List<MatchingPair> read = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (CsvRow row : file.rows()) {
            if (!seen.add(List.of(row.text("indicator"), row.text("partner")))) {
                throw row.bad("this pair stands already in the file");
            }
            read.add(pair(row, catalogue));
        }
        this.pairs = List.copyOf(read);
    }

    /** The pairs that come with Jingwei. */
    public static MatchingPairs standard() {
        return new MatchingPairs(CsvFile.resource(MatchingPairs.class, "matching.csv", COLUMNS), Indicators.standard());
    }

    /**
     * Reads the text of a file of pairs.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is no pair of the catalogue
     */
    public static MatchingPairs parse(String name, String text) {
        return new MatchingPairs(CsvFile.parse(name, text, COLUMNS), Indicators.standard());
    }

    /** In the order of the file. */
    public List<MatchingPair> all() {
        return pairs;
    }

    /** The pairs that support an indicator. */
    public List<MatchingPair> of(Indicator indicator) {
        return pairs.stream().filter(pair -> pair.indicator().equals(indicator)).toList();
    }

    private static MatchingPair pair(CsvRow row, Indicators catalogue) {
        row.text("source");
        Indicator own = indicator(row, "indicator", catalogue);
        Indicator partner = indicator(row, "partner", catalogue);
        BigDecimal tolerance = row.read("tolerance", BigDecimal::new).movePointLeft(2);
        if (tolerance.signum() <= 0 || own.equals(partner)) {
            throw row.bad("a pair is two indicators and a tolerance above 0 points");
        }
        return new MatchingPair(own, partner, tolerance, row.text("why"));
    }

    private static Indicator indicator(CsvRow row, String column, Indicators catalogue) {
        return catalogue
                .byCode(row.text(column))
                .orElseThrow(() -> row.bad("no such indicator in the catalogue: " + row.text(column)));
    }
}
