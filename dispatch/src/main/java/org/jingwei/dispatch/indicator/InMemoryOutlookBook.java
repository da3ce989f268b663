package org.jingwei.dispatch.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A memory of outlooks that is forgotten with its process. */
public final class InMemoryOutlookBook implements OutlookBook {

    private final Map<String, Outlook> known = new HashMap<>();

    @Override
    public synchronized Map<String, Outlook> of(Collection<String> questions) {
        Map<String, Outlook> found = new HashMap<>();
        questions.forEach(
                question -> Optional.ofNullable(known.get(question)).ifPresent(answer -> found.put(question, answer)));
        return found;
    }

    @Override
    public synchronized void keep(Map<String, Outlook> answers, Instant at) {
        answers.forEach(known::putIfAbsent);
    }
}
