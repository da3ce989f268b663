package org.jingwei.reading;

import java.util.List;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.reading.article.ArticleSplitter;
import org.jingwei.reading.fact.FactReader;

/** Turns a document into articles and facts, each with its evidence. Thread-safe; does no I/O after it is built. */
public final class Reader {

    private final ArticleSplitter splitter;
    private final FactReader factReader;

    private Reader(ArticleSplitter splitter, FactReader factReader) {
        this.splitter = splitter;
        this.factReader = factReader;
    }

    /** The reader with the words that Jingwei ships. */
    public static Reader standard() {
        return new Reader(new ArticleSplitter(), new FactReader());
    }

    public List<Article> articles(Document document) {
        return splitter.split(document);
    }

    public List<Fact> facts(Article article) {
        return factReader.read(article);
    }
}
