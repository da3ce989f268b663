package org.jingwei.core.text;

import java.util.Optional;

/**
 * Where a line stands in a file that has more structure than lines: the page of a PDF, the sheet and cell of a workbook.
 * Plain text and Word paragraphs have none.
 */
public record Anchor(Optional<Integer> page, Optional<String> sheet, Optional<String> cell) {

    public static final Anchor NONE = new Anchor(Optional.empty(), Optional.empty(), Optional.empty());

    public static Anchor page(int number) {
        return new Anchor(Optional.of(number), Optional.empty(), Optional.empty());
    }

    /** A cell by its A1 address. */
    public static Anchor cell(String sheet, String address) {
        return new Anchor(Optional.empty(), Optional.of(sheet), Optional.of(address));
    }
}
