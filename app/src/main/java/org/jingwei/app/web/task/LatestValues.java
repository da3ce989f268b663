package org.jingwei.app.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Status;
import org.jingwei.dispatch.task.Aim;
import org.jingwei.dispatch.task.Task;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.Paging;

/** What the ledger says last of the indicators that a task is measured by, in the place that its document speaks of. */
final class LatestValues {

    private static final int LOOKED_THROUGH = 60;

    private final Site site;

    LatestValues(Site site) {
        this.site = site;
    }

    /**
     * @param said the latest actual value in the unit of the aim, with its period; empty if the ledger has none
     */
    record Measured(Aim aim, Optional<Cell> said) {

        String shown() {
            return said.map(cell -> cell.key().place() + "，"
                            + PeriodWords.of(cell.key().period()) + "："
                            + FactWords.measure(cell.key().measure()) + " "
                            + FactWords.quantity(cell.standing().quantity()))
                    .orElse("");
        }

        String address() {
            return said.map(cell -> "/data/cells/" + cell.id()).orElse("");
        }
    }

    List<Measured> of(Task task) {
        List<Measured> all = new ArrayList<>();
        for (Aim aim : task.draft().aims()) {
            all.add(new Measured(aim, aim.indicator().flatMap(code -> latest(code, aim.unit(), task))));
        }
        return all;
    }

    private Optional<Cell> latest(String code, String unit, Task task) {
        return place(task).flatMap(place -> {
            CellFilter filter = CellFilter.ALL
                    .withIndicators(List.of(code))
                    .withPlaces(List.of(place))
                    .withStatuses(Set.of(Status.ACTUAL));
            return site.ledger().queries().cells(filter, Paging.first(LOOKED_THROUGH)).rows().stream()
                    .filter(cell -> cell.standing().quantity().unit().orElse("").equals(unit))
                    .findFirst();
        });
    }

    /** The place of the sub-area, or of the article that the task rests on. */
    private Optional<String> place(Task task) {
        Optional<Region> home = task.draft().origin().evidence().stream()
                .findFirst()
                .flatMap(this::article)
                .flatMap(ArticleSummary::region)
                .flatMap(name -> site.ledger().regions().named(name));
        Optional<Region> within = task.draft()
                .region()
                .flatMap(name -> home.flatMap(region -> site.ledger().regions().within(region, name)));
        return within.or(() -> home).map(Region::path);
    }

    private Optional<ArticleSummary> article(Evidence evidence) {
        return Sources.place(site.ledger().queries(), evidence)
                .flatMap(place -> site.ledger().queries().article(place.article()));
    }
}
