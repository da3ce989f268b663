package org.jingwei.ledger.query;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Genre;

/** A paragraph that holds the words, and the piece of it to show. */
public record FoundPassage(
        String hash,
        String document,
        long article,
        String title,
        Genre genre,
        Optional<String> region,
        Optional<Period> period,
        int line,
        int lineEnd,
        Snippet snippet) {}
