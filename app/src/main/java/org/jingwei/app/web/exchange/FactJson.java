package org.jingwei.app.web.exchange;

import java.time.Instant;
import java.util.Optional;
import org.jingwei.app.wording.DoubtWords;
import org.jingwei.core.fact.Fact;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.store.Correction;
import org.jingwei.reading.exchange.FactLines;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact of the ledger.
 *
 * @param fact as it counts, with the keys of the command line
 * @param read as it was read, where people said otherwise; else null
 * @param place the place that is meant, by its path
 * @param cell the cell of the great table that its value goes to
 * @param rejected whether a person said that it is none
 * @param doubt why it waits or waited for a person, as a sentence; null if it was believed as it was read
 * @param correction what a person said of it last
 */
public record FactJson(
        long id,
        JsonNode fact,
        Optional<JsonNode> read,
        Optional<String> place,
        Optional<Long> cell,
        boolean rejected,
        EvidenceJson evidence,
        Optional<String> doubt,
        Optional<SaidJson> correction) {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What a person said of a fact. */
    public record SaidJson(String judgement, String note, String actor, Instant at) {

        static SaidJson of(Correction said) {
            return new SaidJson(said.judgement().code(), said.note(), said.actor(), said.at());
        }
    }

    public static FactJson of(KeptFact kept) {
        Fact standing = kept.standing();
        return new FactJson(
                kept.id(),
                keys(standing),
                standing.equals(kept.read()) ? Optional.empty() : Optional.of(keys(kept.read())),
                kept.place(),
                kept.cell(),
                kept.rejected(),
                EvidenceJson.of(kept),
                DoubtWords.of(kept.read()),
                kept.correction().map(SaidJson::of));
    }

    private static JsonNode keys(Fact fact) {
        return EXACT.readTree(FactLines.write(fact));
    }
}
