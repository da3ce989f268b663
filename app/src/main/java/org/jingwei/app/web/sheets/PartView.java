package org.jingwei.app.web.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.wiring.PreviewCell;
import org.jingwei.app.wiring.WorkbookIntake;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.people.Reach;
import org.jingwei.reading.mapping.ColumnUse;
import org.jingwei.reading.mapping.PartMapping;
import org.jingwei.reading.mapping.RowUse;
import org.jingwei.reading.mapping.SheetPart;

/**
 * One part of a workbook as its page shows it.
 *
 * @param cells the bad ones first, then those to look at, those that change a value, the others; at most {@value #MOST}
 * @param places whether the rows name places and not indicators
 */
record PartView(
        Draft draft,
        WorkbookIntake.Choice choice,
        List<PreviewCell> cells,
        int values,
        int bad,
        int doubtful,
        int changing,
        boolean places) {

    private static final int MOST = 400;
    private static final int MOST_ROWS = 400;
    private static final int MOST_COLUMNS = 200;

    static PartView of(Draft draft, int part, WorkbookIntake intake, Reach reach) {
        WorkbookIntake.Choice choice = draft.choice(part);
        List<PreviewCell> cells = new ArrayList<>(intake.preview(draft.opened(), choice, reach));
        int values = (int) cells.stream().filter(cell -> !cell.mapped().bad()).count();
        int doubtful = (int)
                cells.stream().filter(cell -> !cell.mapped().doubts().isEmpty()).count();
        int changing = (int) cells.stream().filter(PreviewCell::changes).count();
        int bad = cells.size() - values;
        cells.sort(Comparator.comparingInt(PartView::order));
        boolean places = choice.mapping().columns().values().stream()
                .anyMatch(use ->
                        use.kind() == ColumnUse.Kind.VALUE && use.indicator().isPresent());
        List<PreviewCell> shown = List.copyOf(cells.subList(0, Math.min(MOST, cells.size())));
        return new PartView(draft, choice, shown, values, bad, doubtful, changing, places);
    }

    private static int order(PreviewCell cell) {
        if (cell.mapped().bad()) {
            return 0;
        }
        return !cell.mapped().doubts().isEmpty() ? 1 : cell.changes() ? 2 : 3;
    }

    int part() {
        return choice.part();
    }

    SheetPart sheet() {
        return draft.proposal(part()).part();
    }

    PartMapping mapping() {
        return choice.mapping();
    }

    /** The columns that can be corrected here, by their headers. */
    List<Map.Entry<Integer, String>> columns() {
        List<Map.Entry<Integer, String>> columns =
                new ArrayList<>(sheet().headers().entrySet());
        return columns.subList(0, Math.min(MOST_COLUMNS, columns.size()));
    }

    int hiddenColumns() {
        return Math.max(0, sheet().headers().size() - MOST_COLUMNS);
    }

    /** The rows that can be corrected here; a sheet of thousands is a list, and its rows are told by their names. */
    List<Map.Entry<String, RowUse>> rows() {
        List<Map.Entry<String, RowUse>> rows = new ArrayList<>(mapping().rows().entrySet());
        return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    int hiddenRows() {
        return Math.max(0, mapping().rows().size() - MOST_ROWS);
    }

    int open() {
        return (int)
                mapping().rows().values().stream().filter(row -> !row.taken()).count();
    }

    int hidden() {
        return values + bad - cells.size();
    }

    static String letters(int column) {
        return SheetPart.letters(column);
    }

    static String indicator(Optional<String> code) {
        return code.flatMap(Indicators.standard()::byCode).map(Indicator::name).orElse("");
    }

    static String period(Fact fact) {
        return fact.qualifiers().period().map(PeriodWords::of).orElse("");
    }

    static String measure(Fact fact) {
        String status = fact.qualifiers().status() == Status.ACTUAL
                ? ""
                : "（" + FactWords.status(fact.qualifiers().status()) + "）";
        return FactWords.measure(fact.qualifiers().measure())
                + fact.qualifiers().basis().map(basis -> "，" + basis).orElse("")
                + status;
    }

    /** An example of what stands in a column. */
    String example(int column) {
        return sheet().rows().stream()
                .flatMap(row -> sheet().at(row, column).stream())
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
