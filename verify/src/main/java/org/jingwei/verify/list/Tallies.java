package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.verify.page.Likeness;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * 抓好50件实事。（一）…抓好6件实事。一是…六是…。（二）…抓好7件实事…: the total counts no sections, but what the lists inside them
 * count together.
 */
final class Tallies {

    private static final int FEWEST = 3;
    private static final int FAR = 60;

    private Tallies() {}

    /**
     * What was said of an announced count.
     *
     * @param index of its paragraph
     */
    record Told(Announcement count, int index, Finding finding) {

        /** A count in digits that does not count the sections below it. */
        boolean total() {
            return digits() && finding.code().equals(Rule.V803.name()) && finding.verdict() != Verdict.HOLDS;
        }

        boolean part() {
            return digits() && finding.code().equals(Rule.V802.name());
        }

        private boolean digits() {
            return Character.isDigit(count.words().charAt(0));
        }
    }

    /** What is to be said of a total instead; empty if the lists below do not make it up, not even with one other digit. */
    static Optional<Finding> check(String document, Told total, List<Told> all) {
        List<Announcement> parts = new ArrayList<>();
        int last = total.index();
        for (Told told : all) {
            if (told.index() > last && told.index() - total.index() <= FAR && told.part()) {
                parts.add(told.count());
                last = told.index();
            }
        }
        int wanted = total.count().number();
        int sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += parts.get(i).number();
            if (sum == wanted && i + 1 >= FEWEST) {
                return Optional.of(finding(document, total.count(), parts.subList(0, i + 1), sum));
            }
        }
        int over = sum - wanted;
        boolean slipped = parts.size() > FEWEST
                && Stream.concat(
                                Stream.of(slip(wanted, wanted + over)),
                                parts.stream().map(part -> slip(part.number(), part.number() - over)))
                        .anyMatch(one -> one);
        return slipped ? Optional.of(finding(document, total.count(), parts, sum)) : Optional.empty();
    }

    /** Whether both have as many digits and differ in one. */
    private static boolean slip(int printed, int other) {
        return other > 0 && Likeness.slip(Integer.toString(printed), Integer.toString(other));
    }

    private static Finding finding(String document, Announcement total, List<Announcement> parts, int sum) {
        List<Claim.Piece> pieces = new ArrayList<>();
        Stream.concat(Stream.of(total), parts.stream())
                .forEach(count -> pieces.add(
                        Claim.Piece.of(count.paragraph(), count.start(), count.end(), List.of(count.numeral()))));
        String computation = parts.stream().map(Announcement::words).collect(Collectors.joining("＋")) + " = " + sum
                + "；总述所印" + total.words();
        Judgement judgement = sum == total.number()
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：各段之数合计等于总述之数。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，只差一个数字；如各段就是全部，请核对。");
        return new Claim(document, pieces).finding(Rule.V1009, judgement);
    }
}
