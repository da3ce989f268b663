package org.jingwei.ledger.store;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Aspect;
import org.jingwei.ledger.sql.Codes;
import org.jingwei.ledger.sql.Hedge;
import org.jingwei.ledger.sql.Rows;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;
import org.jingwei.ledger.store.Corrections.Target;

/** Puts corrections on facts, with the values that follow. */
final class CorrectionWriter {

    private final Places places;

    CorrectionWriter(Places places) {
        this.places = places;
    }

    /** Says that a correction speaks of a fact, and gives its cell the value. */
    void put(Handle handle, Target target, Correction said, OffsetDateTime at) {
        handle.createUpdate(sql("add_correction_on"))
                .bind("correction", said.id())
                .bind("fact", target.id())
                .execute();
        if (said.judgement() != Judgement.REJECTED) {
            Fact fact = Mending.of(said.keys(), target.fact());
            cell(handle, fact, target)
                    .ifPresent(cell -> vintage(handle, cell, fact.quantity(), at)
                            .bind("fact", target.id())
                            .bind("correction", said.id())
                            .mapTo(Long.class)
                            .one());
        }
    }

    /** What a fact in the place of another speaks of. */
    Matter matter(Fact fact, Target target) {
        return new Matter(place(fact, target).map(Places.Place::name), fact.code());
    }

    private Optional<Places.Place> place(Fact fact, Target target) {
        return places.of(fact, target.articleRegion().orElse(""), target.articleLevel());
    }

    private Optional<Long> cell(Handle handle, Fact fact, Target target) {
        Optional<Places.Place> place = place(fact, target);
        return fact.code().isEmpty() || place.isEmpty()
                ? Optional.empty()
                : cell(handle, fact.code().get(), place.get(), fact.qualifiers());
    }

    /** The cell of these words, made if it is new; none without a printed year. */
    static Optional<Long> cell(Handle handle, String code, Places.Place place, Qualifiers said) {
        Optional<String> period = Storable.text(said.period()).filter(text -> !text.contains("XXXX"));
        return period.map(text -> handle.createQuery(sql("cell_of"))
                .bind("indicator", code)
                .bind("place", place.name())
                .bind("placeCode", place.code())
                .bind("period", text)
                .bind("measure", said.measure().code())
                .bind("aspect", said.of().map(Aspect::code))
                .bind("status", said.status().code())
                .bind("comparator", Storable.text(said.comparator()))
                .bind("basis", Storable.text(said.basis()))
                .mapTo(Long.class)
                .one());
    }

    static Query vintage(Handle handle, long cell, Quantity quantity, OffsetDateTime at) {
        return handle.createQuery(sql("add_vintage"))
                .bind("observation", cell)
                .bind("value", decimal(quantity.value()))
                .bind("upper", decimal(quantity.upper()))
                .bind("unit", Storable.text(quantity.unit()))
                .bind("approx", Hedge.written(quantity.approx()))
                .bind("censored", quantity.censored())
                .bind("at", at)
                .bindNull("entry", Types.BIGINT)
                .bindNull("fact", Types.BIGINT)
                .bindNull("correction", Types.BIGINT);
    }

    private static Optional<BigDecimal> decimal(Optional<Printed> printed) {
        return printed.map(Printed::value);
    }

    /** A correction that has not been said anew, with where it speaks of. */
    private record Standing(Correction said, int line, int column, int nth, String printed) {

        /** The fact that it speaks of among those of another reading; none rather than a wrong one. */
        Optional<Target> find(List<Target> facts) {
            List<Target> here = facts.stream()
                    .filter(fact -> fact.line() == line && fact.column() == column)
                    .toList();
            return only(here.stream().filter(this::saysTheSame).toList())
                    .or(() -> only(here).filter(fact -> nth == 1))
                    .or(() -> here.stream()
                            .filter(fact -> fact.nth() == nth && fact.printed().equals(printed))
                            .findFirst())
                    .or(() -> only(facts.stream()
                            .filter(fact ->
                                    fact.line() == line && fact.printed().equals(printed) && saysTheSame(fact))
                            .toList()));
        }

        /** As it was read before, or as it was to be. */
        private boolean saysTheSame(Target target) {
            String indicator = target.fact().indicator();
            String measure = target.fact().qualifiers().measure().code();
            return List.of(said.was(), said.keys()).stream()
                    .anyMatch(keys -> indicator.equals(keys.get("indicator")) && measure.equals(keys.get("measure")));
        }

        private static Optional<Target> only(List<Target> some) {
            return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
        }
    }

    /** After another reading of a document: its corrections speak of the new facts in the same places. */
    void carryOver(Handle handle, long document, long reading, OffsetDateTime at) {
        List<Standing> corrections = handle.createQuery(sql("standing_corrections"))
                .bind("document", document)
                .map((row, context) -> new Standing(
                        new Correction(
                                row.getLong("id"),
                                Codes.of(Judgement.values(), Judgement::code, row.getString("verdict")),
                                Rows.map(row, "was"),
                                Rows.map(row, "mended"),
                                row.getString("note"),
                                row.getString("actor"),
                                Rows.instant(row, "at")),
                        row.getInt("line"),
                        row.getInt("col"),
                        row.getInt("nth"),
                        row.getString("printed")))
                .list();
        if (corrections.isEmpty()) {
            return;
        }
        List<Target> facts = new ArrayList<>(handle.createQuery(sql("facts_to_correct"))
                .bind("reading", reading)
                .map((row, context) -> Corrections.target(row))
                .list());
        Set<Long> taken = new HashSet<>();
        for (Standing correction : corrections) {
            correction.find(facts).filter(fact -> taken.add(fact.id())).ifPresent(fact -> {
                put(handle, fact, correction.said(), at);
            });
        }
    }

    private static String sql(String name) {
        return Sql.of(CorrectionWriter.class, name);
    }
}
