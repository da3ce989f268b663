package org.jingwei.dispatch.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;

/** A book of regulations that is forgotten with its process. */
public final class InMemoryRegulationBook implements RegulationBook {

    private final List<Regulation> all = new ArrayList<>();

    @Override
    public synchronized Regulation enact(RegulationDraft draft, int seen, Stamp stamp) {
        int version = (int)
                all.stream().filter(one -> one.office().equals(draft.office())).count();
        if (version != seen) {
            throw new ChangedMeanwhile(draft.office(), seen, version);
        }
        Regulation made = new Regulation(draft, version + 1, stamp);
        all.add(made);
        return made;
    }

    @Override
    public synchronized List<Regulation> all() {
        return all.stream()
                .sorted(Comparator.comparing(Regulation::office).thenComparing(Regulation::version))
                .toList();
    }

    @Override
    public synchronized int count() {
        return all.size();
    }
}
