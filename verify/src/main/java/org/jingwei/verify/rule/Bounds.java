package org.jingwei.verify.rule;

import java.math.BigDecimal;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Interval;

/** Usual ranges as lists hold them, in the columns least and most. */
public final class Bounds {

    private Bounds() {}

    /** The range of a row; both ends belong to it. A row whose least is not less than its most is refused with its place. */
    public static Interval of(CsvRow row) {
        BigDecimal least = row.read("least", BigDecimal::new);
        BigDecimal most = row.read("most", BigDecimal::new);
        if (least.compareTo(most) >= 0) {
            throw row.bad("the least is not less than the most");
        }
        return Interval.closed(least, most);
    }
}
