package org.jingwei.app.web.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.core.number.Printed;
import org.jingwei.ledger.query.Source;

/**
 * A value that a cell was given.
 *
 * @param value as printed; null where it is masked or in words
 * @param valueMax the upper end of a range
 * @param precedence why it stands before others: final, verified, checked, preliminary, read, doubtful
 * @param counts whether it counts now
 * @param evidence where it is printed; null for one that a person entered
 * @param entry who entered it; null for one that is printed
 */
public record SourceJson(
        long vintage,
        Optional<BigDecimal> value,
        Optional<BigDecimal> valueMax,
        Optional<String> unit,
        String approx,
        boolean censored,
        Instant recordedAt,
        String precedence,
        boolean counts,
        Optional<EvidenceJson> evidence,
        Optional<EntryJson> entry) {

    /** Who entered a value, and where it is from by his words. */
    public record EntryJson(long id, String finality, String origin, String actor) {}

    public static SourceJson of(Source source) {
        return new SourceJson(
                source.vintage(),
                source.quantity().value().map(Printed::value),
                source.quantity().upper().map(Printed::value),
                source.quantity().unit(),
                source.quantity().approx().code(),
                source.quantity().censored(),
                source.recordedAt(),
                source.precedence().name().toLowerCase(Locale.ROOT),
                source.counts(),
                source.origin().printed().map(EvidenceJson::of),
                entered(source.origin()));
    }

    private static Optional<EntryJson> entered(Source.Origin origin) {
        return origin instanceof Source.Entered entered
                ? Optional.of(
                        new EntryJson(entered.entry(), entered.finality().code(), entered.origin(), entered.actor()))
                : Optional.empty();
    }
}
