package org.jingwei.app.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/**
 * How documents call a unit: in full, short, with 市, 县 or 区 before it ({@code units.csv}). Immutable, thread-safe.
 */
public final class UnitNames {

    private static final List<String> BEFORE = List.of("", "市", "县", "区", "州");
    private static final List<String> TOWNS = List.of("镇", "乡");

    private final List<Set<String>> known;

    private UnitNames(CsvFile file) {
        this.known = file.rowsBy("name").values().stream().map(UnitNames::names).toList();
    }

    /** The names that come with Jingwei. */
    public static UnitNames standard() {
        return new UnitNames(CsvFile.resource(UnitNames.class, "units.csv", "name", "others", "source"));
    }

    private static Set<String> names(CsvRow row) {
        row.text("source");
        return Stream.concat(Stream.of(row.text("name")), row.list("others").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every way of writing the unit; itself first. */
    public Set<String> of(String unit) {
        Set<String> all = new LinkedHashSet<>();
        all.add(unit);
        known.stream()
                .filter(names -> names.stream().anyMatch(name -> called(unit, name)))
                .forEach(names -> names.forEach(name -> BEFORE.forEach(before -> all.add(before + name))));
        if (TOWNS.stream().anyMatch(unit::endsWith)) {
            all.add(unit + "人民政府");
            all.add(unit + "政府");
        }
        if (unit.endsWith("街道")) {
            all.add(unit + "办事处");
            all.add(unit + "办");
        }
        return all;
    }

    /** Whether two ways of writing mean one unit. */
    public boolean same(String unit, String other) {
        return unit.equals(other) || of(unit).contains(other) || of(other).contains(unit);
    }

    private static boolean called(String unit, String name) {
        return BEFORE.stream().anyMatch(before -> unit.equals(before + name));
    }
}
