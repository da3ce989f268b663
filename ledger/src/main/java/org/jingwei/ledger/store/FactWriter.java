package org.jingwei.ledger.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
import org.jingwei.core.text.Article;
import org.jingwei.ledger.sql.Hedge;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;

/** Writes the facts of one article. */
final class FactWriter {

    private static final int BATCH = 500;

    private final Places places;

    FactWriter(Places places) {
        this.places = places;
    }

    Optional<String> placeOf(Fact fact, Article article) {
        return places.of(fact, article).map(Places.Place::name);
    }

    void write(Handle handle, long reading, long article, ReadArticle read) {
        try (PreparedBatch batch = handle.prepareBatch(Sql.of(FactWriter.class, "add_fact"))) {
            int ordinal = 0;
            for (Fact fact : read.facts()) {
                batch.bind("reading", reading).bind("article", article).bind("ordinal", ordinal++);
                bind(batch, fact, read.article());
                batch.add();
                if (batch.size() == BATCH) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void bind(PreparedBatch batch, Fact fact, Article article) {
        Optional<Places.Place> place = places.of(fact, article);
        batch.bind("indicator", Storable.text(fact.indicator()))
                .bind("code", fact.code())
                .bind("place", place.map(Places.Place::name))
                .bind("placeCode", place.flatMap(Places.Place::code))
                .bind("confidence", fact.confidence());
        bind(batch, fact.quantity());
        bind(batch, fact.qualifiers());
        bind(batch, fact.evidence());
        bindNotes(batch, fact.notes());
        batch.bindArray("doubts", String.class, fact.doubts());
    }

    private static void bind(PreparedBatch batch, Quantity quantity) {
        batch.bind("value", decimal(quantity.value()))
                .bind("upper", decimal(quantity.upper()))
                .bind("unit", Storable.text(quantity.unit()))
                .bind("approx", Hedge.written(quantity.approx()))
                .bind("censored", quantity.censored());
    }

    private static void bind(PreparedBatch batch, Qualifiers qualifiers) {
        batch.bind("measure", qualifiers.measure().code())
                .bind("aspect", qualifiers.of().map(aspect -> aspect.code()))
                .bind("status", qualifiers.status().code())
                .bind("period", Storable.text(qualifiers.period()))
                .bind("region", Storable.text(qualifiers.region()))
                .bind("comparator", Storable.text(qualifiers.comparator()))
                .bind("basis", Storable.text(qualifiers.basis()));
    }

    private static void bind(PreparedBatch batch, Evidence evidence) {
        batch.bind("document", Storable.text(evidence.document()))
                .bind("line", evidence.place().line())
                .bind("column", evidence.place().column())
                .bind("page", evidence.anchor().page())
                .bind("sheet", Storable.text(evidence.anchor().sheet()))
                .bind("cell", Storable.text(evidence.anchor().cell()))
                .bind("quote", Storable.text(evidence.quote()));
    }

    private static void bindNotes(PreparedBatch batch, Map<String, String> notes) {
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        notes.forEach((key, value) -> {
            keys.add(Storable.text(key));
            values.add(Storable.text(value));
        });
        batch.bindArray("noteKeys", String.class, keys).bindArray("noteValues", String.class, values);
    }

    private static Optional<BigDecimal> decimal(Optional<Printed> printed) {
        return printed.map(Printed::value);
    }
}
