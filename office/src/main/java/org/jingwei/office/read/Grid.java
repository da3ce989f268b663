package org.jingwei.office.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Table;

/** A table in the making: cells grow while their lines and spans are found. */
final class Grid {

    private final List<Slot> slots = new ArrayList<>();
    private final Map<Integer, Slot> lowest = new HashMap<>();
    private int row = -1;

    void nextRow() {
        row++;
    }

    int row() {
        return row;
    }

    Slot put(int column, int columnSpan) {
        Slot slot = new Slot(Math.max(row, 0), column, columnSpan);
        slots.add(slot);
        lowest.put(column, slot);
        return slot;
    }

    /** The cell above that one more row is merged into. */
    Optional<Slot> extend(int column) {
        Optional<Slot> above = Optional.ofNullable(lowest.get(column)).filter(slot -> slot.row + slot.rowSpan == row);
        above.ifPresent(slot -> slot.rowSpan++);
        return above;
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    Table named(String name) {
        return new Table(name, slots.stream().map(Slot::cell).toList());
    }

    /** One cell. */
    static final class Slot {

        private final int row;
        private final int column;
        private final int columnSpan;
        private int rowSpan = 1;
        private int firstLine;
        private int lastLine;
        private final StringBuilder text = new StringBuilder();

        private Slot(int row, int column, int columnSpan) {
            this.row = row;
            this.column = column;
            this.columnSpan = Math.max(columnSpan, 1);
        }

        void rows(int span) {
            rowSpan = Math.max(span, 1);
        }

        /** Lines of a cell stand one under another. */
        void add(String lineText, int line) {
            if (lineText.isBlank()) {
                return;
            }
            text.append(text.isEmpty() ? "" : "\n").append(lineText);
            firstLine = firstLine == 0 ? line : firstLine;
            lastLine = line;
        }

        private Cell cell() {
            return new Cell(row, column, rowSpan, columnSpan, text.toString(), firstLine, lastLine);
        }
    }
}
