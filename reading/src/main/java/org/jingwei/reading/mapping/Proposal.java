package org.jingwei.reading.mapping;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Fact;

/**
 * What Jingwei takes a part of a sheet for, before a person looks at it.
 *
 * @param month the last that it reports on; empty if it prints none
 * @param read what the reader of tables made of its cells, by address
 */
public record Proposal(SheetPart part, Optional<YearMonth> month, PartMapping mapping, Map<String, Fact> read) {

    public Proposal {
        read = Map.copyOf(read);
    }

    /** The same with what was remembered of a sheet of this shape; rows that are new are taken as they are proposed. */
    public Proposal remembering(PartMapping remembered) {
        return new Proposal(part, month, remembered.over(mapping), read);
    }
}
