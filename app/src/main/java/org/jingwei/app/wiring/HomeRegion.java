package org.jingwei.app.wiring;

import java.util.List;
import java.util.stream.Stream;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.LedgerStore;

/**
 * Whose ledger it is: the place that most of its documents are about. A city that keeps its province's figures beside its own is
 * shown itself and not the province. Immutable, thread-safe.
 */
public final class HomeRegion {

    private static final int MOST = 50;

    private HomeRegion() {}

    /** The same places, but that at home first; the others keep their order. */
    public static List<Region> first(LedgerStore ledger, List<Region> places) {
        Regions regions = ledger.regions();
        return ledger.queries().articlePlaces(MOST).stream()
                .flatMap(name -> regions.named(name).stream())
                .filter(places::contains)
                .findFirst()
                .map(home -> Stream.concat(Stream.of(home), places.stream().filter(place -> !place.equals(home)))
                        .toList())
                .orElse(places);
    }
}
