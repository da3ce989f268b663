package org.jingwei.dispatch.task;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How alike two tasks are, from 0 to 1: by the pairs of characters of their actions, figures left out, since a promise with
 * another figure is the same promise changed; less where their owners or sub-areas differ.
 */
final class Likeness {

    private static final double OTHER_OWNERS = 0.7;
    private static final double OTHER_REGION = 0.5;

    private final Set<String> pairs;
    private final List<String> owners;
    private final Optional<String> region;

    private Likeness(Set<String> pairs, List<String> owners, Optional<String> region) {
        this.pairs = pairs;
        this.owners = owners;
        this.region = region;
    }

    static Likeness of(TaskDraft draft) {
        return new Likeness(pairs(draft.action()), draft.assignment().owners(), draft.region());
    }

    static Set<String> pairs(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.isLetter(c)).forEach(letters::appendCodePoint);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    double to(Likeness other) {
        int all = pairs.size() + other.pairs.size();
        if (all == 0) {
            return 0;
        }
        double alike = 2.0 * shared(other.pairs) / all;
        boolean disjoint = !owners.isEmpty() && !other.owners.isEmpty() && Collections.disjoint(owners, other.owners);
        boolean elsewhere = region.isPresent() && other.region.isPresent() && !region.equals(other.region);
        return alike * (disjoint ? OTHER_OWNERS : 1) * (elsewhere ? OTHER_REGION : 1);
    }

    /** Which part of this action stands in a text. */
    double within(Set<String> text) {
        return pairs.isEmpty() ? 0 : (double) shared(text) / pairs.size();
    }

    private long shared(Set<String> others) {
        Set<String> smaller = pairs.size() < others.size() ? pairs : others;
        Set<String> larger = smaller == pairs ? others : pairs;
        return smaller.stream().filter(larger::contains).count();
    }
}
