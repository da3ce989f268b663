package org.jingwei.app.web.library;

import java.util.List;
import java.util.Optional;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.core.text.Article;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.people.Reach;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.DocumentSummary;

/** Whose documents somebody may take in or withdraw, by the places that their articles speak of. Immutable, thread-safe. */
final class DocumentLimits {

    private final Regions regions;

    DocumentLimits(Regions regions) {
        this.regions = regions;
    }

    /** A document speaks of a place outside somebody's reach; the message is one sentence that can be shown. */
    static final class OutOfReach extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private OutOfReach(String sentence) {
            super(sentence);
        }
    }

    /**
     * Lets a document in whose articles speak of nothing outside the reach; an article that names no place is no hindrance.
     *
     * @throws OutOfReach if one does
     */
    void admit(List<Article> articles, Reach reach) {
        places(articles.stream().flatMap(article -> article.region().stream()).toList(), reach, Action.UPLOAD)
                .ifPresent(sentence -> {
                    throw new OutOfReach(sentence);
                });
    }

    /**
     * Why somebody may not withdraw, reinstate or purge a document. His own he may always; another's if it speaks of something
     * within his region, and of nothing outside. To a department no document belongs as a whole.
     */
    Optional<String> of(DocumentSummary document, List<ArticleSummary> articles, Visitor visitor, Action action) {
        Reach reach = visitor.reach();
        if (reach.unlimited(action)
                || document.addedBy().filter(visitor.actor()::equals).isPresent()) {
            return Optional.empty();
        }
        List<String> places =
                articles.stream().flatMap(article -> article.region().stream()).toList();
        return places.isEmpty() || reach.byDepartment(action)
                ? Optional.of("这份文件不是您收的，也不在您的范围（" + reach.shown(action) + "）里")
                : places(places, reach, action);
    }

    /** A place that the tree does not know is taken by its name, and so is outside of every region. */
    private Optional<String> places(List<String> printed, Reach reach, Action action) {
        return reach.refusal(
                action,
                printed.stream()
                        .map(place -> regions.named(place).map(Region::path).orElse(place))
                        .distinct()
                        .toList());
    }
}
