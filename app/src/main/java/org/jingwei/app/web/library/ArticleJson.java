package org.jingwei.app.web.library;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.ledger.query.ArticleSummary;

/**
 * An article of a document.
 *
 * @param ordinal its place in the document, from 0
 * @param genre its Chinese name, as the command line has it
 * @param doubtful facts that a person should look at
 * @param stands whether its facts count
 */
public record ArticleJson(
        long id,
        String sha256,
        String document,
        int ordinal,
        int line,
        int lineEnd,
        String title,
        String genre,
        Optional<String> region,
        Optional<String> level,
        Optional<String> period,
        Optional<String> date,
        int facts,
        int doubtful,
        boolean stands) {

    public static ArticleJson of(ArticleSummary article) {
        return new ArticleJson(
                article.id(),
                article.hash(),
                article.document(),
                article.ordinal(),
                article.line(),
                article.lineEnd(),
                article.title(),
                article.genre().label(),
                article.region(),
                article.level().map(RegionLevel::label),
                article.period().map(Period::toString),
                article.date(),
                article.facts(),
                article.doubtful(),
                article.stands());
    }
}
