package org.jingwei.ledger.query;

import java.util.Optional;
import org.jingwei.core.text.Genre;

/**
 * Where to look for words. What is empty is not asked.
 *
 * @param words each word between blanks is looked for as it is written; all of them must occur
 * @param region of the article
 * @param year that the article, or the fact, is about
 */
public record SearchFilter(String words, Optional<String> region, Optional<Genre> genre, Optional<Integer> year) {

    public static SearchFilter of(String words) {
        return new SearchFilter(words, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
