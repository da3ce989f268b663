package org.jingwei.analysis.curve;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Interval;

/** The schedule curves that offices use, {@code curves.csv}; immutable, thread-safe. */
public final class ScheduleCurves {

    private static final String[] COLUMNS = {"name", "words", "points", "source"};

    private final Map<String, ScheduleCurve> byName;

    private ScheduleCurves(CsvFile file) {
        Map<String, ScheduleCurve> curves = new LinkedHashMap<>();
        file.rowsBy("name").forEach((name, row) -> curves.put(name, curve(row)));
        this.byName = Map.copyOf(curves);
    }

    /** The curves that come with Jingwei. */
    public static ScheduleCurves standard() {
        return new ScheduleCurves(CsvFile.resource(ScheduleCurves.class, "curves.csv", COLUMNS));
    }

    /**
     * Reads the text of a file of curves.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is no curve
     */
    public static ScheduleCurves parse(String name, String text) {
        return new ScheduleCurves(CsvFile.parse(name, text, COLUMNS));
    }

    public Optional<ScheduleCurve> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Every month the same: what offices mean by 时序进度 where nothing else is said. */
    public static ScheduleCurve evenMonths() {
        return new ScheduleCurve("按月均匀推进", new TreeMap<>());
    }

    private static ScheduleCurve curve(CsvRow row) {
        row.text("source");
        return row.read("points", points -> new ScheduleCurve(row.text("words"), points(row)));
    }

    private static NavigableMap<Integer, Interval> points(CsvRow row) {
        NavigableMap<Integer, Interval> points = new TreeMap<>();
        for (String point : row.list("points")) {
            int colon = point.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("not a point, month:share: " + point);
            }
            BigDecimal share = new BigDecimal(point.substring(colon + 1));
            if (points.put(Integer.valueOf(point.substring(0, colon)), Interval.exactly(share)) != null) {
                throw new IllegalArgumentException("twice the same month: " + point);
            }
        }
        return points;
    }
}
