package org.jingwei.ledger.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.text.Genre;

/**
 * A document with what was read from it.
 *
 * @param kind the ending of the name: txt, docx
 * @param reader the last that went over it
 * @param withdrawn then nothing of it counts, and the counts are zero
 * @param skipped lines with text that lie in no article
 * @param doubtful facts below the confidence asked for
 * @param regions of its articles, five at most
 * @param years that its articles are about, the first first
 * @param addedBy who handed it in, as the journal has it; empty if that is not known
 */
public record DocumentSummary(
        long id,
        String hash,
        String name,
        String kind,
        long size,
        Instant addedAt,
        String reader,
        Instant readAt,
        boolean withdrawn,
        int lines,
        int skipped,
        int articles,
        int facts,
        int doubtful,
        List<Genre> genres,
        List<String> regions,
        List<String> years,
        Optional<String> addedBy) {

    public DocumentSummary {
        genres = List.copyOf(genres);
        regions = List.copyOf(regions);
        years = List.copyOf(years);
    }
}
