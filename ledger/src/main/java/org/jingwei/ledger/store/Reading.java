package org.jingwei.ledger.store;

import java.util.List;
import org.jingwei.core.text.Document;

/**
 * One going over a document by one version of a reader.
 *
 * @param reader which reader, with its version
 */
public record Reading(Document document, String reader, List<ReadArticle> articles) {

    public Reading {
        articles = List.copyOf(articles);
    }

    public int facts() {
        return articles.stream().mapToInt(article -> article.facts().size()).sum();
    }
}
