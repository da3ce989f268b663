package org.jingwei.reading.fact;

import java.util.List;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;

/** Reads the facts of an article. Thread-safe. */
public final class FactReader {

    public List<Fact> read(Article article) {
        throw new UnsupportedOperationException("not built yet: " + article.title());
    }
}
