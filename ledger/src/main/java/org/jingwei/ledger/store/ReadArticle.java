package org.jingwei.ledger.store;

import java.util.List;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;

/** What a reader made of one article. */
public record ReadArticle(Article article, List<Fact> facts) {

    public ReadArticle {
        facts = List.copyOf(facts);
    }
}
