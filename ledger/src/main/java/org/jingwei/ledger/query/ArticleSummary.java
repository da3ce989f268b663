package org.jingwei.ledger.query;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.text.Genre;

/**
 * An article of a document.
 *
 * @param ordinal its place in the document, from 0
 * @param line its first line, from 1; {@code lineEnd} its last
 * @param doubtful facts with a confidence below {@link Doubt#BELOW}
 * @param stands whether its facts count: the reading is the last and the document is not withdrawn
 */
public record ArticleSummary(
        long id,
        String hash,
        String document,
        int ordinal,
        int line,
        int lineEnd,
        String title,
        Genre genre,
        Optional<String> region,
        Optional<RegionLevel> level,
        Optional<Period> period,
        Optional<String> date,
        int facts,
        int doubtful,
        boolean stands) {}
