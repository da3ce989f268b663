package org.jingwei.app.web.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.number.Printed;

/** Puts those findings on one card that stumble over the same figures of the same lines: a drafter mends them once. */
final class Companions {

    private Companions() {}

    /** The same figures of the same lines. */
    private record Figures(List<Integer> lines, Set<String> numbers) {

        static Figures of(Finding finding) {
            return new Figures(
                    finding.lines(),
                    finding.numbers().stream().map(Figures::plain).collect(Collectors.toSet()));
        }

        private static String plain(String number) {
            return Printed.parse(number)
                    .map(Printed::value)
                    .map(BigDecimal::abs)
                    .map(value -> value.stripTrailingZeros().toPlainString())
                    .orElse(number);
        }
    }

    /**
     * The gravest first, alike ones in their order.
     *
     * @param judged in the order of the text; what holds and what was decided stays alone
     */
    static List<List<Card.Judged>> of(List<Card.Judged> judged) {
        List<Card.Judged> sorted = new ArrayList<>(judged);
        sorted.sort(Comparator.comparing(Card.Judged::shown));
        List<List<Card.Judged>> groups = new ArrayList<>();
        Map<Figures, List<Card.Judged>> known = new HashMap<>();
        for (Card.Judged one : sorted) {
            List<Card.Judged> group = new ArrayList<>(List.of(one));
            List<Card.Judged> before = one.open() ? known.putIfAbsent(Figures.of(one.finding()), group) : null;
            if (before == null) {
                groups.add(group);
            } else {
                before.add(one);
            }
        }
        return groups;
    }
}
