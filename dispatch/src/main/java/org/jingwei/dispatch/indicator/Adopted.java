package org.jingwei.dispatch.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.dispatch.rulebook.Regulation.Spell;
import org.jingwei.dispatch.rulebook.RegulationDraft;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.rulebook.Validity;

/** The regulations by which indicators are judged here, {@code adopted.csv}; immutable, thread-safe. */
public final class Adopted {

    private static final String[] COLUMNS = {"office", "fewest", "valid_from", "valid_to", "source"};

    private final List<Regulation> all;

    private Adopted(List<Regulation> all) {
        this.all = List.copyOf(all);
    }

    private Adopted(CsvFile file, Rulebook rules) {
        this.all = file.rows().stream().map(row -> regulation(row, rules)).toList();
    }

    /**
     * A regulation that was taken up.
     *
     * @param office whose rules
     * @param fewest so many regions must have a figure before their ranks count
     */
    public record Regulation(String office, int fewest, Validity valid, String source) {

        /** As much of it as lies before a day; none if it begins on that day or later. */
        Optional<Regulation> before(LocalDate day) {
            return valid.before(day).map(earlier -> new Regulation(office, fewest, earlier, source));
        }
    }

    /** Those that come with Jingwei, over its rules. */
    public static Adopted standard(Rulebook rules) {
        return new Adopted(CsvFile.resource(Adopted.class, "adopted.csv", COLUMNS), rules);
    }

    /**
     * An office's own.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is none, or whose rules there are not
     */
    public static Adopted parse(String name, String text, Rulebook rules) {
        return new Adopted(CsvFile.parse(name, text, COLUMNS), rules);
    }

    /** The same with versions that people put into force: each says whether indicators are judged by it, from its day on. */
    public Adopted with(List<org.jingwei.dispatch.rulebook.Regulation> versions) {
        List<Regulation> now = new ArrayList<>();
        Map<String, List<Spell>> spells = new LinkedHashMap<>();
        versions.forEach(one -> spells.computeIfAbsent(
                one.office(), office -> org.jingwei.dispatch.rulebook.Regulation.spells(versions, office)));
        for (Regulation one : all) {
            Optional<LocalDate> next = Optional.ofNullable(spells.get(one.office()))
                    .map(own -> own.get(0).regulation().draft().from());
            next.map(one::before).orElse(Optional.of(one)).ifPresent(now::add);
        }
        spells.values()
                .forEach(own -> own.forEach(spell -> {
                    RegulationDraft draft = spell.regulation().draft();
                    draft.fewest()
                            .ifPresent(fewest -> now.add(new Regulation(
                                    draft.office(),
                                    fewest,
                                    new Validity(draft.from(), spell.until()),
                                    draft.office())));
                }));
        return new Adopted(now);
    }

    /** Only those of one office. */
    public Adopted only(String office) {
        return new Adopted(
                all.stream().filter(one -> one.office().equals(office)).toList());
    }

    /** From how many regions on ranks count by an office's regulation on a day; empty if indicators are not judged by it. */
    public Optional<Integer> fewest(String office, LocalDate day) {
        return all.stream()
                .filter(one -> one.office().equals(office) && one.valid().on(day))
                .map(Regulation::fewest)
                .findFirst();
    }

    private static Regulation regulation(CsvRow row, Rulebook rules) {
        if (!rules.offices().contains(row.text("office"))) {
            throw row.bad("no rules of " + row.text("office"));
        }
        return new Regulation(
                row.text("office"), row.read("fewest", Integer::valueOf), Validity.of(row), row.text("source"));
    }

    /** In the order of the file. */
    public List<Regulation> all() {
        return all;
    }
}
