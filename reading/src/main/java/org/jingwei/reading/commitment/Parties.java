package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Who answers for a deed and who helps, as printed without blanks. */
record Parties(List<String> owners, List<String> coowners) {

    static final Parties NONE = new Parties(List.of(), List.of());

    Parties {
        owners = List.copyOf(owners);
        coowners = List.copyOf(coowners);
    }

    boolean named() {
        return !owners.isEmpty();
    }

    Parties helpedBy(List<String> more) {
        LinkedHashSet<String> all = new LinkedHashSet<>(coowners);
        all.addAll(more);
        all.removeAll(owners);
        return new Parties(owners, new ArrayList<>(all));
    }

    /** 配合: who was named first only helps. */
    Parties helping(List<String> leaders) {
        return new Parties(leaders, owners);
    }
}
