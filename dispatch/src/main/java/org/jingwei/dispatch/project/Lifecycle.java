package org.jingwei.dispatch.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;

/** The stages of an office's projects, {@code lifecycle.csv}; immutable, thread-safe. */
public final class Lifecycle {

    private static final String[] COLUMNS = {"stage", "order", "kind", "papers", "source"};

    private final List<Phase> phases;

    /** What being in a stage means, whatever the office calls it. */
    public enum Kind {
        PLAN,
        PREPARE,
        /** Begun and being built. */
        BUILD,
        FINISH,
        RUN,
        HALT,
        EXIT;

        /** Whether the project has begun. */
        public boolean begun() {
            return compareTo(BUILD) >= 0 && compareTo(RUN) <= 0;
        }
    }

    /**
     * One stage.
     *
     * @param papers what must be shown to enter it
     */
    public record Phase(String name, int order, Kind kind, List<String> papers) {
        boolean onTheWay() {
            return kind != Kind.HALT && kind != Kind.EXIT;
        }
    }

    private Lifecycle(CsvFile file) {
        List<Phase> rows = new ArrayList<>();
        file.rowsBy("stage").forEach((name, row) -> {
            row.text("source");
            rows.add(new Phase(
                    name,
                    row.read("order", Integer::valueOf),
                    row.read("kind", kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
                    row.list("papers")));
        });
        this.phases = rows.stream().sorted(Comparator.comparing(Phase::order)).toList();
    }

    /** The stages that come with Jingwei. */
    public static Lifecycle standard() {
        return new Lifecycle(CsvFile.resource(Lifecycle.class, "lifecycle.csv", COLUMNS));
    }

    /**
     * Reads the text of an office's own stages.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is none
     */
    public static Lifecycle parse(String name, String text) {
        return new Lifecycle(CsvFile.parse(name, text, COLUMNS));
    }

    public Optional<Phase> phase(String name) {
        return phases.stream().filter(phase -> phase.name().equals(name)).findFirst();
    }

    /** The stages on the way, from the first to the last. */
    public List<Phase> way() {
        return phases.stream().filter(Phase::onTheWay).toList();
    }

    public List<Phase> all() {
        return phases;
    }

    /** The first stage of a kind. */
    public Optional<Phase> first(Kind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
    }
}
