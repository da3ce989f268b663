package org.jingwei.ledger.query;

import java.util.Optional;
import org.jingwei.core.text.Genre;

/**
 * Which documents. What is empty is not asked.
 *
 * @param name a part of the name or of an article's title
 * @param withdrawn whether withdrawn ones only, or standing ones only
 * @param genre with an article of this genre
 * @param region with an article of this region, as the article has it
 * @param year with an article on this year
 */
public record DocumentFilter(
        Optional<String> name,
        Optional<Boolean> withdrawn,
        Optional<Genre> genre,
        Optional<String> region,
        Optional<Integer> year,
        DocumentOrder order) {

    public static final DocumentFilter ALL = new DocumentFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DocumentOrder.ADDED);

    /** As the canonical one, the last added first. */
    public DocumentFilter(
            Optional<String> name,
            Optional<Boolean> withdrawn,
            Optional<Genre> genre,
            Optional<String> region,
            Optional<Integer> year) {
        this(name, withdrawn, genre, region, year, DocumentOrder.ADDED);
    }
}
