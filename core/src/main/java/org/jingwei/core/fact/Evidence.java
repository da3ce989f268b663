package org.jingwei.core.fact;

import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;

/**
 * Where a statement is printed: the document, the place of its first character in the original, and the printed words.
 */
public record Evidence(String document, Place place, Anchor anchor, String quote) {

    public Evidence {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("evidence without words: " + document + ":" + place);
        }
    }
}
