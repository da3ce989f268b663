package org.jingwei.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.sql.Sql;

/** The program's catalogues as tables that rows can refer to. Entries are added and corrected, never taken away. */
public final class Catalogue {

    private Catalogue() {}

    /** Writes down what is new or different. */
    public static void sync(Jdbi jdbi, Indicators indicators, Regions regions) {
        List<Region> coded = regions.all().stream()
                .filter(region -> region.code().isPresent())
                .toList();
        jdbi.useTransaction(handle -> {
            handle.execute(Sql.of(Catalogue.class, "writing_turn"));
            syncIndicators(handle, indicators.all());
            syncRegions(handle, coded);
        });
    }

    private static void syncIndicators(Handle handle, Collection<Indicator> all) {
        try (Update update = handle.createUpdate(Sql.of(Catalogue.class, "sync_indicators"))) {
            bind(update, "codes", all, Indicator::code);
            bind(update, "names", all, Indicator::name);
            bind(update, "units", all, Indicator::unit);
            bind(update, "kinds", all, indicator -> indicator.kind().code());
            bind(update, "polarities", all, indicator -> indicator.polarity().code());
            bind(update, "departments", all, Indicator::department);
            bind(update, "parents", all, indicator -> indicator.parent().orElse(""));
            update.execute();
        }
    }

    private static void syncRegions(Handle handle, Collection<Region> all) {
        try (Update update = handle.createUpdate(Sql.of(Catalogue.class, "sync_regions"))) {
            bind(update, "codes", all, region -> region.code().orElseThrow());
            bind(update, "names", all, Region::name);
            bind(update, "levels", all, region -> region.level().name());
            bind(update, "parents", all, Catalogue::parentCode);
            update.execute();
        }
    }

    /** None for a zone's or the nation's own child: the tree goes by codes. */
    private static String parentCode(Region region) {
        return region.parent().flatMap(Region::code).orElse("");
    }

    private static <T> void bind(Update update, String name, Collection<T> all, Function<T, String> column) {
        update.bindArray(name, String.class, all.stream().map(column).toList());
    }
}
