package org.jingwei.dispatch.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Remembers what models answered, so that a series that did not change is not estimated again. Thread-safe. */
public interface OutlookBook {

    /** The answers that are remembered of these questions. */
    Map<String, Outlook> of(Collection<String> questions);

    /** Remembers answers; one that is remembered stays as it is. */
    void keep(Map<String, Outlook> answers, Instant at);
}
