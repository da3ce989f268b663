package org.jingwei.office.sheet;

import java.util.Map;

/**
 * Fills cells of a workbook that exists and leaves everything else in it as it is: styles, merged cells, widths, notes, print
 * settings. Thread-safe.
 */
public final class SheetFiller {

    private SheetFiller() {}

    /**
     * The workbook with these cells filled; the very same bytes if there are none.
     *
     * @param workbook an xlsx or xls that was read before
     * @param cells by the name of the sheet and the address (A1)
     * @throws IllegalArgumentException if it is no workbook, or has no such sheet
     */
    public static byte[] fill(byte[] workbook, Map<String, Map<String, Filling>> cells) {
        if (cells.values().stream().allMatch(Map::isEmpty)) {
            return workbook;
        }
        return packed(workbook) ? new FilledXlsx(workbook).fill(cells) : FilledXls.fill(workbook, cells);
    }

    /** Whether what comes out is an xlsx; else an xls. */
    public static boolean packed(byte[] workbook) {
        return workbook.length > 3 && workbook[0] == 'P' && workbook[1] == 'K';
    }
}
