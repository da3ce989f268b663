package org.jingwei.app.web.data;

import java.util.Optional;
import java.util.StringJoiner;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellKey;
import org.jingwei.ledger.query.SeriesKey;
import org.jingwei.ledger.query.Source;

/** What a cell says, in the words of the trade. */
final class CellWords {

    private CellWords() {}

    static String indicator(String code) {
        return Indicators.standard().byCode(code).map(Indicator::name).orElse(code);
    }

    static String period(CellKey key) {
        return PeriodWords.of(key.period());
    }

    /** 同比（增速的位次，全省）: the measure with what it needs to be understood. */
    static String measure(CellKey key) {
        return qualified(FactWords.measure(key.measure()), key.aspect(), key.comparator(), key.basis());
    }

    static String measure(SeriesKey key) {
        return qualified(FactWords.measure(key.measure()), key.aspect(), Optional.empty(), key.basis());
    }

    private static String qualified(
            String measure, Optional<Aspect> aspect, Optional<String> comparator, Optional<String> basis) {
        StringJoiner more = new StringJoiner("，", "（", "）").setEmptyValue("");
        aspect.filter(one -> one != Aspect.LEVEL).map(FactWords::aspect).ifPresent(more::add);
        comparator.ifPresent(more::add);
        basis.ifPresent(more::add);
        return measure + more;
    }

    static String status(CellKey key) {
        return FactWords.status(key.status());
    }

    /** A target or a forecast is never shown as an actual. */
    static boolean actual(CellKey key) {
        return key.status() == Status.ACTUAL || key.status() == Status.PREVIOUS;
    }

    static String value(Source source) {
        return FactWords.quantity(source.quantity());
    }

    static String value(Cell cell) {
        return value(cell.standing());
    }

    /** Where the value is printed; nothing for one that a person entered. */
    static Optional<String> evidence(Source source) {
        return source.origin().printed().map(printed -> "/articles/" + printed.article() + "#f" + printed.fact());
    }
}
