package org.jingwei.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;

/**
 * What a stronger check makes superfluous: that a part is no more than its whole says nothing beside the sum or the share in
 * which both take part, and which holds.
 */
final class Weaker {

    /** Bounds, directions and usual ranges: many other figures would satisfy them too. */
    private static final Set<String> WEAK = Set.of(
            "V1101", "V1103", "V1105", "V1106", "V1104", "V1110", "V1201", "V902", "V903", "V911", "V1501", "V1502",
            "V1512", "V1513", "V1107");

    /** That a rate is no more than all, which the words tell and the facts again. */
    private static final String ALL = "V1104";

    /** That a rate is out of its usual range, and that some whole number gives it. */
    private static final String UNUSUAL = "V1514";

    private static final String WHOLES = "V202";

    /** Of a line with more findings that share a figure, no more are looked at. */
    private static final int MOST = 40;

    private record Key(String document, int line, String number) {}

    private Weaker() {}

    /** The findings, each once, without those that hold and are part of a stronger one. */
    static List<Finding> without(List<Finding> findings) {
        Set<Finding> all = once(findings);
        Map<Key, List<Finding>> strong = new HashMap<>();
        for (Finding finding : all) {
            if (!WEAK.contains(finding.code()) && finding.verdict() == Verdict.HOLDS) {
                for (String number : Set.copyOf(finding.numbers())) {
                    List<Finding> known = strong.computeIfAbsent(key(finding, number), key -> new ArrayList<>());
                    if (known.size() < MOST) {
                        known.add(finding);
                    }
                }
            }
        }
        Set<Key> wrong = figures(all, finding -> finding.verdict() == Verdict.VIOLATED);
        Set<Key> unusual = figures(all, finding -> finding.code().equals(UNUSUAL));
        return all.stream()
                .filter(finding -> !superfluous(finding, strong) && !mistaken(finding, wrong))
                .filter(finding -> !open(finding, unusual))
                .toList();
    }

    /** The figures of some findings, by their lines. */
    private static Set<Key> figures(Set<Finding> all, Predicate<Finding> of) {
        Set<Key> figures = new HashSet<>();
        all.stream()
                .filter(of)
                .forEach(finding -> finding.lines()
                        .forEach(line -> finding.numbers()
                                .forEach(number -> figures.add(new Key(finding.document(), line, number)))));
        return figures;
    }

    private static boolean any(Finding finding, Set<Key> figures) {
        return finding.lines().stream()
                .anyMatch(line -> finding.numbers().stream()
                        .anyMatch(number -> figures.contains(new Key(finding.document(), line, number))));
    }

    /** A rate that is unusual deserves its look whatever whole numbers may give it: that some may is no news. */
    private static boolean open(Finding finding, Set<Key> unusual) {
        return finding.code().equals(WHOLES) && finding.verdict() == Verdict.UNRESOLVED && any(finding, unusual);
    }

    /** That they are no more than all is not said of rates of which one is said to be wrong. */
    private static boolean mistaken(Finding finding, Set<Key> wrong) {
        return finding.code().equals(ALL) && finding.verdict() == Verdict.HOLDS && any(finding, wrong);
    }

    /** What two checks say alike of the same figures is said once. */
    private static Set<Finding> once(List<Finding> findings) {
        Set<Finding> all = new LinkedHashSet<>();
        Set<List<Object>> said = new HashSet<>();
        List<Finding> over = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.code().equals(ALL) && finding.verdict() != Verdict.HOLDS) {
                if (over.stream().anyMatch(other -> told(other, finding))) {
                    continue;
                }
                over.add(finding);
            }
            boolean alone = finding.numbers().size() < 2 || !finding.also().isEmpty();
            boolean first = said.add(List.of(
                    finding.code(),
                    finding.document(),
                    finding.lines(),
                    finding.verdict(),
                    finding.numbers(),
                    finding.quote()));
            if (alone || first) {
                all.add(finding);
            }
        }
        return all;
    }

    /** Whether a longer quote in the same line tells the same: 满意率达140%, and 140% alone. */
    private static boolean told(Finding other, Finding finding) {
        return other.document().equals(finding.document())
                && other.lines().equals(finding.lines())
                && other.numbers().equals(finding.numbers())
                && !other.quote().equals(finding.quote())
                && other.quote().contains(finding.quote());
    }

    private static Key key(Finding finding, String number) {
        return new Key(finding.document(), finding.lines().get(0), number);
    }

    private static boolean superfluous(Finding finding, Map<Key, List<Finding>> strong) {
        return WEAK.contains(finding.code())
                && finding.verdict() == Verdict.HOLDS
                && finding.also().isEmpty()
                && !finding.numbers().isEmpty()
                && strong.getOrDefault(key(finding, finding.numbers().get(0)), List.of()).stream()
                        .anyMatch(other -> other.also().isEmpty()
                                && other.lines().containsAll(finding.lines())
                                && other.numbers().size() > finding.numbers().size()
                                && other.numbers().containsAll(finding.numbers()));
    }
}
