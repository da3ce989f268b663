package org.jingwei.reading.commitment;

import java.util.List;
import org.jingwei.core.fact.Goal;

/** What the reader knows about a deed besides its words. */
record Circumstances(
        List<Goal> goals,
        boolean limit,
        boolean ownLimit,
        boolean recurring,
        boolean planned,
        boolean aimed,
        boolean owner,
        boolean livelihood,
        boolean targetList,
        boolean ensured) {}
