package org.jingwei.app.wiring;

import java.util.List;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;

/** The indicators of the one table, which are judged month by month, from {@code main-indicators.csv}. */
public final class MainIndicators {

    private static final String[] COLUMNS = {"name", "group", "source"};

    private MainIndicators() {}

    /** In the order of the file; a name that the catalogue does not know is refused with its line. */
    public static List<Indicator> read() {
        return CsvFile.resource(MainIndicators.class, "main-indicators.csv", COLUMNS).rows().stream()
                .map(MainIndicators::indicator)
                .toList();
    }

    /** The group of the monthly pack that an indicator of the file is in; 其他 for any other. */
    public static String group(Indicator indicator) {
        return CsvFile.resource(MainIndicators.class, "main-indicators.csv", COLUMNS).rows().stream()
                .filter(row -> indicator(row).equals(indicator))
                .map(row -> row.text("group"))
                .findFirst()
                .orElse("其他");
    }

    private static Indicator indicator(CsvRow row) {
        return Indicators.standard()
                .named(row.text("name"))
                .orElseThrow(() -> row.bad("no indicator of this name: " + row.text("name")));
    }
}
