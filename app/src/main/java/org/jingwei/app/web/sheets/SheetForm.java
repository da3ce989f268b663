package org.jingwei.app.web.sheets;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jingwei.app.wiring.WorkbookIntake;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.reading.mapping.ColumnUse;
import org.jingwei.reading.mapping.PartMapping;
import org.jingwei.reading.mapping.RowUse;
import org.jingwei.reading.mapping.Timing;

/** Reads the fields of the form in which a person says what a part means. What nobody can mean stays as it was, with a complaint. */
final class SheetForm {

    private static final int LONGEST = 100;

    private final Map<String, String> fields;
    private final WorkbookIntake.Choice before;
    private final Regions regions;
    private final List<String> complaints = new ArrayList<>();

    SheetForm(Map<String, String> fields, WorkbookIntake.Choice before, Regions regions) {
        this.fields = fields;
        this.before = before;
        this.regions = regions;
    }

    List<String> complaints() {
        return complaints;
    }

    WorkbookIntake.Choice choice() {
        Map<Integer, ColumnUse> columns = new TreeMap<>();
        before.mapping().columns().forEach((number, use) -> columns.put(number, column("c" + number + ".", use)));
        Map<String, RowUse> rows = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, RowUse> row : before.mapping().rows().entrySet()) {
            rows.put(row.getKey(), row("r" + number++ + ".", row.getKey(), row.getValue()));
        }
        PartMapping mapping = new PartMapping(region(text("region"), "整张表"), unit(text("unit"), "整张表"), columns, rows);
        return new WorkbookIntake.Choice(before.part(), fields.containsKey("wanted"), month(), mapping);
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(fields.getOrDefault("month", ""));
        } catch (DateTimeException e) {
            complaints.add("报告期要写成 2026-06 这样");
            return before.month();
        }
    }

    private ColumnUse column(String name, ColumnUse use) {
        if (!fields.containsKey(name + "kind")) {
            return use;
        }
        return new ColumnUse(
                named(ColumnUse.Kind.values(), ColumnUse.Kind::name, name + "kind", use.kind()),
                named(Measure.values(), Measure::code, name + "measure", use.measure()),
                Arrays.stream(Aspect.values())
                        .filter(aspect -> aspect.code().equals(fields.get(name + "of")))
                        .findFirst(),
                named(Timing.values(), Timing::name, name + "timing", use.timing()),
                named(Status.values(), Status::code, name + "status", use.status()),
                text(name + "comparator"),
                text(name + "basis"),
                unit(text(name + "unit"), "列"),
                indicator(text(name + "indicator"), "列"),
                fields.containsKey(name + "falls"));
    }

    private <T> T named(T[] all, Function<T, String> code, String field, T otherwise) {
        return Arrays.stream(all)
                .filter(one -> code.apply(one).equals(fields.get(field)))
                .findFirst()
                .orElse(otherwise);
    }

    private RowUse row(String name, String key, RowUse use) {
        if (!fields.containsKey(name + "indicator")) {
            return use;
        }
        return new RowUse(
                fields.containsKey(name + "taken"),
                indicator(text(name + "indicator"), key),
                region(text(name + "region"), key),
                unit(text(name + "unit"), key));
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field))
                .map(text -> text.replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private Optional<String> indicator(Optional<String> said, String where) {
        Indicators catalogue = Indicators.standard();
        Optional<String> code = said.flatMap(text -> catalogue.byCode(text).or(() -> catalogue.named(text)))
                .map(Indicator::code);
        if (said.isPresent() && code.isEmpty()) {
            complaints.add(where + "：目录里没有“" + said.get() + "”这个指标");
        }
        return code;
    }

    /** A unit as people type it; one that the catalogue does not know is kept as it is. */
    private Optional<String> unit(Optional<String> said, String where) {
        Optional<String> known =
                said.map(text -> Units.standard().parse(text).map(Unit::symbol).orElse(text));
        if (said.isPresent()
                && Units.standard().parse(said.get()).isEmpty()
                && !said.get().endsWith("百分点")) {
            complaints.add(where + "：不认识计量单位“" + said.get() + "”，照写记下");
        }
        return known;
    }

    /** A place by its name; a path of the tree is that place's. */
    private Optional<String> region(Optional<String> said, String where) {
        Optional<String> name = said.map(text -> regions.all().stream()
                .filter(region -> region.path().equals(text))
                .map(Region::name)
                .findFirst()
                .orElse(text));
        if (name.filter(one -> one.contains("X") || one.contains("×")).isPresent()) {
            complaints.add(where + "：“" + name.orElseThrow() + "”不是一个地方的名字");
        }
        return name;
    }
}
