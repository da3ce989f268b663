package org.jingwei.dispatch.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.dispatch.book.Days;

/** The rounds of an office, {@code rounds.csv}; immutable, thread-safe. */
public final class Rounds {

    private static final String[] COLUMNS = {"name", "cadence", "shift", "product", "valid_from", "source"};

    private final List<Round> all;

    private Rounds(CsvFile file) {
        List<Round> rounds = new ArrayList<>();
        file.rowsBy("name").values().forEach(row -> rounds.add(round(row)));
        this.all = List.copyOf(rounds);
    }

    /** The examples that come with Jingwei. */
    public static Rounds standard() {
        return new Rounds(CsvFile.resource(Rounds.class, "rounds.csv", COLUMNS));
    }

    /**
     * Reads the text of a file of rounds.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is none
     */
    public static Rounds parse(String name, String text) {
        return new Rounds(CsvFile.parse(name, text, COLUMNS));
    }

    private static Round round(CsvRow row) {
        return new Round(
                row.text("name"),
                row.read("cadence", Cadence::parse),
                row.read("shift", Shift::of),
                row.text("product"),
                row.read("valid_from", Days::parse),
                row.text("source"));
    }

    public List<Round> all() {
        return all;
    }

    public Optional<Round> named(String name) {
        return all.stream().filter(round -> round.name().equals(name)).findFirst();
    }
}
