package org.jingwei.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jingwei.core.text.Document;

/** An Excel 97 workbook (.xls, and .et of Kingsoft, which is one), record by record, by the rules of {@link Xlsx}. */
final class Xls implements HSSFListener {

    private final Body body;
    private final Shown shown = new Shown();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private Optional<SSTRecord> texts = Optional.empty();
    private Optional<SheetLines> sheet = Optional.empty();
    private Optional<FormulaRecord> awaitsText = Optional.empty();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private int nesting;
    private int sheetsSeen;

    private Xls(Body body) {
        this.body = body;
    }

    static Document read(String name, DirectoryNode root, Budget budget) throws IOException {
        Xls listener = new Xls(new Body(budget));
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        new HSSFEventFactory().processWorkbookEvents(request, root);
        return listener.body.named(name);
    }

    @Override
    public void processRecord(Record event) {
        try {
            body.budget().tick();
            take(event);
        } catch (Refusal refusal) {
            throw new Stopped(refusal);
        }
    }

    private void take(Record event) throws Refusal {
        if (event instanceof BOFRecord) {
            begin((BOFRecord) event);
        } else if (event instanceof EOFRecord) {
            end();
        } else if (nesting == 1 && sheetsSeen == 0) {
            global(event);
        } else if (nesting == 1 && sheet.isPresent()) {
            inSheet(event, sheet.get());
        }
    }

    /** Sheets follow the workbook's own records in the order of their positions; charts inside a sheet are nested. */
    private void begin(BOFRecord start) {
        nesting++;
        if (nesting > 1 || start.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(sheets);
        hiddenColumns.clear();
        hiddenRows.clear();
        if (sheetsSeen < inOrder.length && start.getType() == BOFRecord.TYPE_WORKSHEET) {
            BoundSheetRecord bound = inOrder[sheetsSeen];
            sheet = bound.isHidden() || bound.isVeryHidden()
                    ? Optional.empty()
                    : Optional.of(new SheetLines(bound.getSheetname(), body));
        }
        sheetsSeen++;
    }

    private void end() throws Refusal {
        nesting--;
        if (nesting == 0 && sheet.isPresent()) {
            sheet.get().end();
            sheet = Optional.empty();
        }
    }

    private void global(Record event) {
        if (event instanceof BoundSheetRecord) {
            sheets.add((BoundSheetRecord) event);
        } else if (event instanceof SSTRecord) {
            texts = Optional.of((SSTRecord) event);
        } else if (event instanceof ExtendedFormatRecord) {
            formats.add((int) ((ExtendedFormatRecord) event).getFormatIndex());
        } else if (event instanceof FormatRecord) {
            FormatRecord format = (FormatRecord) event;
            shown.define(format.getIndexCode(), format.getFormatString());
        } else if (event instanceof DateWindow1904Record && ((DateWindow1904Record) event).getWindowing() == 1) {
            shown.countFrom1904();
        }
    }

    private void inSheet(Record event, SheetLines lines) throws Refusal {
        if (event instanceof RowRecord) {
            RowRecord row = (RowRecord) event;
            hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
        } else if (event instanceof ColumnInfoRecord) {
            ColumnInfoRecord columns = (ColumnInfoRecord) event;
            if (columns.getHidden() && columns.getFirstColumn() <= columns.getLastColumn()) {
                hiddenColumns.set(columns.getFirstColumn(), columns.getLastColumn() + 1);
            }
        } else if (event instanceof MergeCellsRecord) {
            MergeCellsRecord merged = (MergeCellsRecord) event;
            for (int i = 0; i < merged.getNumAreas(); i++) {
                lines.merge(merged.getAreaAt(i));
            }
        } else if (event instanceof StringRecord && awaitsText.isPresent()) {
            FormulaRecord formula = awaitsText.get();
            awaitsText = Optional.empty();
            put(lines, formula.getRow(), formula.getColumn(), ((StringRecord) event).getString());
        } else {
            cell(event, lines);
        }
    }

    private void cell(Record event, SheetLines lines) throws Refusal {
        if (event instanceof LabelRecord) {
            LabelRecord label = (LabelRecord) event;
            put(lines, label.getRow(), label.getColumn(), label.getValue());
        } else if (event instanceof CellRecord) {
            CellRecord cell = (CellRecord) event;
            put(lines, cell.getRow(), cell.getColumn(), value(cell));
        }
    }

    private void put(SheetLines lines, int row, int column, String text) throws Refusal {
        if (!hiddenRows.get(row) && !hiddenColumns.get(column)) {
            lines.cell(row, column, text);
        }
    }

    private String value(CellRecord cell) {
        int style = cell.getXFIndex();
        int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
        if (cell instanceof LabelSSTRecord) {
            int index = ((LabelSSTRecord) cell).getSSTIndex();
            return texts.map(all -> all.getString(index).getString()).orElse("");
        } else if (cell instanceof NumberRecord) {
            return shown.number(((NumberRecord) cell).getValue(), format);
        } else if (cell instanceof RKRecord) {
            return shown.number(((RKRecord) cell).getRKNumber(), format);
        } else if (cell instanceof BoolErrRecord) {
            BoolErrRecord value = (BoolErrRecord) cell;
            return value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue());
        }
        return cell instanceof FormulaRecord ? result((FormulaRecord) cell, format) : "";
    }

    private String result(FormulaRecord formula, int format) {
        CellType type = formula.getCachedResultTypeEnum();
        if (formula.hasCachedResultString()) {
            awaitsText = Optional.of(formula);
            return "";
        }
        if (type == CellType.BOOLEAN) {
            return truth(formula.getCachedBooleanValue());
        }
        return type == CellType.ERROR
                ? error((byte) formula.getCachedErrorValue())
                : shown.number(formula.getValue(), format);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code & 0xFF) ? FormulaError.forInt(code).getString() : "#ERR";
    }
}
