package org.jingwei.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvLine;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.Deadline;

/** Commitments as CSV, quoted as {@link FactRows}; names share one cell, and so do goals. */
final class CommitmentRows {

    private static final Column[] COLUMNS = Column.values();

    private CommitmentRows() {}

    private enum Column {
        ACTION(Commitment::action),
        OWNER(commitment -> names(commitment.owners())),
        COOWNER(commitment -> names(commitment.coowners())),
        DEADLINE(commitment -> text(commitment.deadline().map(Deadline::printed))),
        DEADLINE_ISO(commitment -> text(commitment.deadlineIso())),
        GOAL(commitment -> commitment.goals().stream().map(GoalText::of).collect(Collectors.joining("; "))),
        KIND(commitment -> commitment.kind().code()),
        REGION(commitment -> text(commitment.region())),
        DOC(commitment -> commitment.evidence().document()),
        LINE(commitment -> Integer.toString(commitment.evidence().place().line())),
        COLUMN(commitment -> Integer.toString(commitment.evidence().place().column())),
        PAGE(commitment -> text(commitment.evidence().anchor().page())),
        SHEET(commitment -> text(commitment.evidence().anchor().sheet())),
        CELL(commitment -> text(commitment.evidence().anchor().cell())),
        QUOTE(commitment -> commitment.evidence().quote()),
        CONFIDENCE(commitment -> Double.toString(Math.round(commitment.confidence() * 1000) / 1000.0));

        private final Function<Commitment, String> cell;

        Column(Function<Commitment, String> cell) {
            this.cell = cell;
        }

        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }

        private static String names(List<String> names) {
            return String.join("、", names);
        }
    }

    static String head() {
        return Arrays.stream(COLUMNS)
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(",", "", "\n"));
    }

    static String row(Commitment commitment) {
        return Arrays.stream(COLUMNS)
                .map(column -> CsvLine.quoted(column.cell.apply(commitment)))
                .collect(Collectors.joining(",", "", "\n"));
    }
}
