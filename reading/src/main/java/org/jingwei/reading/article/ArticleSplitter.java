package org.jingwei.reading.article;

import java.util.List;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;

/** Cuts a document into its articles. Thread-safe. */
public final class ArticleSplitter {

    public List<Article> split(Document document) {
        throw new UnsupportedOperationException("not built yet: " + document.name());
    }
}
