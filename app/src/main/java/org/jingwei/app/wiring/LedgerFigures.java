package org.jingwei.app.wiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.Source;
import org.jingwei.verify.earlier.EarlierFigure;
import org.jingwei.verify.earlier.Known;
import org.jingwei.verify.page.Material;

/** Finds what the ledger holds of the things that a draft speaks of. Each is asked for once. */
final class LedgerFigures {

    private record Asked(String indicator, String place, Period period) {}

    private final LedgerStore ledger;
    private final Map<Passage, Source.Printed> origins = new HashMap<>();
    private final Map<Asked, List<Cell>> answers = new HashMap<>();

    LedgerFigures(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /** The facts that the ledger knows something of. */
    List<Known> of(List<Material> materials) {
        List<Known> known = new ArrayList<>();
        for (Material material : materials) {
            for (Fact fact : material.facts()) {
                asked(fact, material).ifPresent(asked -> {
                    List<EarlierFigure> earlier = figures(fact, asked);
                    if (!earlier.isEmpty()) {
                        known.add(new Known(fact, earlier));
                    }
                });
            }
        }
        return known;
    }

    private Optional<Asked> asked(Fact fact, Material material) {
        boolean happened = fact.qualifiers().status() == Status.ACTUAL
                && aspect(fact.qualifiers().of()).isEmpty()
                && fact.quantity().value().isPresent();
        return fact.code()
                .filter(code -> happened)
                .flatMap(code -> fact.qualifiers()
                        .period()
                        .filter(period -> period.year() != Period.UNPRINTED)
                        .flatMap(period ->
                                ledger.placeOf(fact, material.article()).map(place -> new Asked(code, place, period))));
    }

    private List<EarlierFigure> figures(Fact fact, Asked asked) {
        return answers
                .computeIfAbsent(asked, key -> ledger.queries().occurrences(key.indicator, key.place, key.period))
                .stream()
                .filter(cell -> same(cell, fact))
                .map(cell -> figure(cell.standing()))
                .toList();
    }

    private static boolean same(Cell cell, Fact fact) {
        Measure measure = fact.qualifiers().measure();
        boolean needsComparator = measure != Measure.YOY && measure != Measure.MOM;
        return cell.key().measure() == measure
                && cell.key().status() == Status.ACTUAL
                && aspect(cell.key().aspect()).isEmpty()
                && cell.key().basis().equals(fact.qualifiers().basis())
                && (!needsComparator
                        || cell.key().comparator().equals(fact.qualifiers().comparator()));
    }

    /** A level is what is meant where nothing is said. */
    private static Optional<Aspect> aspect(Optional<Aspect> aspect) {
        return aspect.filter(one -> one != Aspect.LEVEL);
    }

    private EarlierFigure figure(Source source) {
        Optional<Source.Printed> printed = source.origin().printed();
        String words = printed.map(print -> "《" + print.document() + "》" + FactWords.spot(print.anchor(), print.line()))
                .orElse("录入的数");
        Optional<Passage> passage = printed.map(print -> new Passage(print.document(), List.of(print.line())));
        passage.ifPresent(known -> origins.putIfAbsent(known, printed.orElseThrow()));
        return new EarlierFigure(source.quantity(), words, passage);
    }

    /** Where the figures that were found are printed, by the passage that findings name. */
    Map<Passage, Source.Printed> origins() {
        return Map.copyOf(origins);
    }
}
