package org.jingwei.app.web.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.ReportTargets;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.core.text.Genre;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.target.TargetKey;
import org.jingwei.ledger.query.ArticleSummary;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Targets taken from a report: all that it states with one click, and never over one that stands unless somebody ticks it. */
@Controller
class TargetSources {

    private static final List<Genre> AIMING = List.of(Genre.WORK_REPORT, Genre.PLAN_REPORT);
    private static final int MOST_DOCUMENTS = 60;

    private final Site site;
    private final TargetShelf shelf;
    private final ReportTargets reports;

    TargetSources(Site site, TargetShelf shelf) {
        this.site = site;
        this.shelf = shelf;
        this.reports = new ReportTargets(site.ledger());
    }

    record SourcesPage(List<ArticleSummary> articles) {}

    /**
     * A target as a report states it.
     *
     * @param standing what is set already
     * @param fact its number, for the link to its words
     */
    record Stated(TargetDraft draft, Optional<Target> standing, long fact, long article, boolean may) {

        String name() {
            return Indicators.standard()
                    .byCode(draft.key().indicator())
                    .map(Indicator::name)
                    .orElse(draft.key().indicator());
        }

        boolean same() {
            return standing.filter(one -> one.value().equals(draft.value())).isPresent();
        }

        boolean differs() {
            return standing.isPresent() && !same();
        }

        String key() {
            TargetKey key = draft.key();
            return key.indicator() + "|" + key.region() + "|" + key.tier();
        }

        String kind() {
            return TargetLine.kind(draft.value());
        }

        String address() {
            return Addresses.of(
                    "/targets/" + draft.key().year() + "/" + draft.key().indicator(),
                    "place",
                    draft.key().region());
        }
    }

    /** @param said what became of what was taken; empty if nothing was asked */
    record ReportPage(ArticleSummary article, int year, List<Stated> stated, Optional<String> said) {

        long free() {
            return stated.stream()
                    .filter(one -> one.standing().isEmpty() && one.may())
                    .count();
        }
    }

    @GetMapping("/targets/sources")
    ModelAndView sources() {
        List<ArticleSummary> found = AIMING.stream()
                .flatMap(genre -> site.ledger().queries().articles(genre, MOST_DOCUMENTS).stream())
                .toList();
        return new ModelAndView("target/sources", Map.of("page", new SourcesPage(found)));
    }

    @GetMapping("/targets/sources/{article}")
    ModelAndView report(@AuthenticationPrincipal Visitor visitor, @PathVariable("article") long id) {
        return page(visitor, find(id), Optional.empty());
    }

    private ArticleSummary find(long id) {
        return site.ledger()
                .queries()
                .article(id)
                .filter(ArticleSummary::stands)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Visitor visitor, ArticleSummary article, Optional<String> said) {
        ReportTargets.Aims aims = reports.of(article);
        return new ModelAndView(
                "target/report",
                Map.of("page", new ReportPage(article, aims.year(), stated(visitor, article, aims), said)));
    }

    private List<Stated> stated(Visitor visitor, ArticleSummary article, ReportTargets.Aims aims) {
        return aims.stated().stream()
                .map(one -> new Stated(
                        one.draft(),
                        shelf.book().find(one.draft().key()),
                        one.fact(),
                        article.id(),
                        region(one.draft().key().region())
                                .filter(region -> shelf.refusal(
                                                visitor,
                                                region,
                                                one.draft().key().indicator())
                                        .isEmpty())
                                .isPresent()))
                .toList();
    }

    private Optional<Region> region(String path) {
        return site.ledger().regions().named(path);
    }

    /** Takes what is not set yet, and over what is set where that is ticked. */
    @PostMapping("/targets/sources/{article}")
    ModelAndView take(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("article") long id,
            @RequestParam(name = "over", required = false) Optional<List<String>> over) {
        ArticleSummary article = find(id);
        List<String> ticked = over.orElse(List.of());
        int taken = 0;
        int changed = 0;
        int refused = 0;
        for (Stated one : stated(visitor, article, reports.of(article))) {
            boolean wanted = one.standing().isEmpty() || one.differs() && ticked.contains(one.key());
            if (wanted && !one.may()) {
                refused++;
            } else if (wanted) {
                try {
                    shelf.book()
                            .set(
                                    one.draft(),
                                    one.standing().map(Target::version).orElse(0),
                                    shelf.stamp(visitor));
                    taken++;
                } catch (ChangedMeanwhile meanwhile) {
                    changed++;
                }
            }
        }
        return page(
                visitor,
                article,
                Optional.of("采用了 " + taken + " 项目标"
                        + (changed > 0 ? "；" + changed + " 项刚被他人改过，没有动" : "")
                        + (refused > 0 ? "；" + refused + " 项不归您管，没有采用" : "") + "。"));
    }
}
