package org.jingwei.app.web.data;

import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.query.CellKey;
import org.jspecify.annotations.Nullable;

/** The place that a person means by what he typed. */
final class SoughtPlace {

    private SoughtPlace() {}

    /** The path of the one region of that name; what was typed if there is none, or more than one. */
    static String of(Regions regions, @Nullable String typed) {
        String name = typed == null ? "" : typed.strip();
        return regions.named(name).map(Region::path).orElse(name);
    }

    /** The last name of a path, for a narrow column; the path itself if the tree does not know it. */
    static String shown(Regions regions, CellKey key) {
        return key.placeCode().flatMap(regions::byCode).map(Region::name).orElse(key.place());
    }
}
