package org.jingwei.dispatch.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.rulebook.Rulebook;

/** The regulations by which indicators are judged here, {@code adopted.csv}; immutable, thread-safe. */
public final class Adopted {

    private static final String[] COLUMNS = {"office", "fewest", "valid_from", "valid_to", "source"};

    private final List<Regulation> all;

    private Adopted(CsvFile file, Rulebook rules) {
        this.all = file.rows().stream().map(row -> regulation(row, rules)).toList();
    }

    /**
     * A regulation that was taken up.
     *
     * @param office whose rules
     * @param fewest so many regions must have a figure before their ranks count
     */
    public record Regulation(String office, int fewest, LocalDate from, Optional<LocalDate> until, String source) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
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

    private static Regulation regulation(CsvRow row, Rulebook rules) {
        if (!rules.offices().contains(row.text("office"))) {
            throw row.bad("no rules of " + row.text("office"));
        }
        return new Regulation(
                row.text("office"),
                row.read("fewest", Integer::valueOf),
                row.read("valid_from", Days::parse),
                row.optional("valid_to").map(day -> row.read("valid_to", Days::parse)),
                row.text("source"));
    }

    /** In the order of the file. */
    public List<Regulation> all() {
        return all;
    }
}
