package org.jingwei.ledger.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;

/** Values that people enter without a document. They are added, never changed; a wrong one is withdrawn. Thread-safe. */
public final class Entries {

    private static final int LONGEST = 500;

    private final Jdbi jdbi;
    private final Guard guard;
    private final Clock clock;
    private final Places places;
    private final Indicators catalogue = Indicators.standard();

    public Entries(Jdbi jdbi, Guard guard, Clock clock, Regions regions) {
        this.jdbi = jdbi;
        this.guard = guard;
        this.clock = clock;
        this.places = Places.in(regions);
    }

    /**
     * A value that a person enters.
     *
     * @param indicator a code of the catalogue
     * @param qualifiers with a place and a period of a known year
     * @param origin where it is from, in words: 市统计局快报 …
     */
    public record Entry(String indicator, Qualifiers qualifiers, Quantity quantity, Finality finality, String origin) {}

    /**
     * Enters a value. A refusal is a sentence that can be shown.
     *
     * @return the number of the entry
     * @throws IllegalArgumentException if it says no value, or not of what; nothing is entered then
     */
    public long enter(Entry entry, String actor) {
        Places.Place place = place(entry);
        return guard.guarded(() -> jdbi.inTransaction(handle -> {
            handle.execute(sql("writing_turn"));
            OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            long cell = CorrectionWriter.cell(handle, entry.indicator(), place, entry.qualifiers())
                    .orElseThrow(() -> new IllegalArgumentException("录入要有年份明确的时期"));
            long id = handle.createQuery(sql("add_entry"))
                    .bind("finality", entry.finality().code())
                    .bind("origin", Storable.text(entry.origin().strip()))
                    .bind("actor", Storable.text(actor))
                    .bind("at", at)
                    .mapTo(Long.class)
                    .one();
            CorrectionWriter.vintage(handle, cell, entry.quantity(), at)
                    .bind("entry", id)
                    .mapTo(Long.class)
                    .one();
            handle.createQuery(sql("settle_entry"))
                    .bind("of", id)
                    .mapTo(String.class)
                    .one();
            Journal.write(
                    handle,
                    at,
                    actor,
                    "entry.added",
                    Long.toString(id),
                    Optional.empty(),
                    Optional.of(said(entry, place)));
            return id;
        }));
    }

    /**
     * What an entry speaks of.
     *
     * @throws IllegalArgumentException as {@link #enter} does
     */
    public Matter matter(Entry entry) {
        return new Matter(Optional.of(place(entry).name()), Optional.of(entry.indicator()));
    }

    private Places.Place place(Entry entry) {
        String printed = entry.qualifiers().region().orElseThrow(() -> new IllegalArgumentException("录入要有地区"));
        if (catalogue.byCode(entry.indicator()).isEmpty()) {
            throw new IllegalArgumentException("目录里没有指标 " + entry.indicator());
        }
        if (entry.quantity().value().isEmpty()) {
            throw new IllegalArgumentException("录入要有数值");
        }
        if (entry.origin().isBlank() || entry.origin().length() > LONGEST) {
            throw new IllegalArgumentException("录入要写明从哪里来，最多 500 字");
        }
        return places.named(printed).orElseThrow(() -> new IllegalArgumentException("说不清是哪里：" + printed));
    }

    private static String said(Entry entry, Places.Place place) {
        Qualifiers said = entry.qualifiers();
        return String.join(
                " ",
                entry.indicator(),
                place.name(),
                said.period().map(Object::toString).orElse(""),
                said.measure().code(),
                said.status().code(),
                entry.quantity().value().map(Object::toString).orElse(""),
                entry.quantity().unit().orElse(""),
                entry.finality().code());
    }

    private static String sql(String name) {
        return Sql.of(Entries.class, name);
    }
}
