package org.jingwei.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.reading.article.ArticleSplitter;
import org.jingwei.reading.commitment.CommitmentReader;
import org.jingwei.reading.fact.FactReader;
import org.jingwei.reading.table.TableReader;

/** Turns a document into articles, facts and commitments, each with its evidence. Thread-safe; does no I/O after it is built. */
public final class Reader {

    private static final Comparator<Fact> BY_PLACE = Comparator.comparingInt(
                    (Fact fact) -> fact.evidence().place().line())
            .thenComparingInt(fact -> fact.evidence().place().column());

    private final ArticleSplitter splitter;
    private final FactReader factReader;
    private final TableReader tableReader;
    private final CommitmentReader commitmentReader;

    private Reader(
            ArticleSplitter splitter,
            FactReader factReader,
            TableReader tableReader,
            CommitmentReader commitmentReader) {
        this.splitter = splitter;
        this.factReader = factReader;
        this.tableReader = tableReader;
        this.commitmentReader = commitmentReader;
    }

    /** The reader with the words that Jingwei ships. */
    public static Reader standard() {
        return new Reader(new ArticleSplitter(), new FactReader(), new TableReader(), new CommitmentReader());
    }

    public List<Article> articles(Document document) {
        return splitter.split(document);
    }

    /** The facts of its sentences and of its tables, in the order of their places. */
    public List<Fact> facts(Article article) {
        List<Fact> facts = new ArrayList<>(factReader.read(article));
        List<Fact> tabled = tableReader.read(article);
        if (!tabled.isEmpty()) {
            facts.addAll(tabled);
            facts.sort(BY_PLACE);
        }
        return facts;
    }

    /** The part of it that reads tables. */
    public TableReader tables() {
        return tableReader;
    }

    /** What the article says will be done; reads its facts for the goals. */
    public List<Commitment> commitments(Article article) {
        return commitmentReader.read(article, factReader.read(article));
    }
}
