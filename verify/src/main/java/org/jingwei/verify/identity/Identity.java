package org.jingwei.verify.identity;

import java.util.List;
import java.util.Locale;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.term.Indicators;

/** A declared relation between indicators of one region and one period. */
record Identity(Relation relation, String whole, List<String> parts) {

    /** How the parts bind the whole. */
    enum Relation {
        /** The parts make up the whole. */
        SUM,
        /** The whole's rate of growth lies among those of the parts. */
        BETWEEN,
        /** Each part is at most the whole. */
        WITHIN
    }

    static Identity read(CsvRow row, Indicators indicators) {
        Identity identity = new Identity(
                row.read("relation", relation -> Relation.valueOf(relation.toUpperCase(Locale.ROOT))),
                row.text("whole"),
                row.list("parts"));
        if (indicators.byCode(identity.whole).isEmpty()
                || identity.parts.stream()
                        .anyMatch(part -> indicators.byCode(part).isEmpty())) {
            throw row.bad("an indicator that the catalogue does not have");
        }
        return identity;
    }
}
