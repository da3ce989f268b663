package org.jingwei.core.term;

import java.util.List;
import java.util.Optional;

/**
 * A place with a government, as an entry of the region tree.
 *
 * @param name the full official name
 * @param code the six digits of GB/T 2260; none for zones and where the code is not certain
 * @param parent the region directly above; none for the nation
 * @param aliases other names, the short one (济南) included; a name may belong to several regions
 */
public record Region(
        String name, RegionLevel level, Optional<String> code, Optional<Region> parent, List<String> aliases) {

    public Region {
        aliases = List.copyOf(aliases);
    }

    /** Whether {@code other} is this region or lies inside it. */
    public boolean covers(Region other) {
        return equals(other)
                || other.parent().isPresent() && covers(other.parent().get());
    }

    /** The region of that level which this one is or lies in. */
    public Optional<Region> at(RegionLevel wanted) {
        return level == wanted ? Optional.of(this) : parent.flatMap(above -> above.at(wanted));
    }

    /** The names from the province down, without blanks: 甘肃省兰州市城关区. */
    public String path() {
        return parent.filter(above -> above.level() != RegionLevel.NATION)
                .map(Region::path)
                .orElse("")
                .concat(name);
    }

    @Override
    public String toString() {
        return path();
    }
}
