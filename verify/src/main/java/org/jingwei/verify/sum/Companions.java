package org.jingwei.verify.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Amounts that go with the counts of a sum: where 60个 are 23个 and 37个, the 59.3亿元 that the 60 cost are the sums of money
 * printed right behind the 23 and the 37.
 */
public final class Companions {

    private static final int NEAR = 40;
    private static final Pattern APART = Pattern.compile("[。；]|其中|同比|增|减|降|户均|人均|每|年均|同期|上年|去年");

    private Companions() {}

    /** What the amounts say that go with the members of a sum, if each member has one of a common kind behind it. */
    public static Optional<Finding> check(String document, List<Figure> figures, Figure whole, List<Figure> parts) {
        List<Figure> members = new ArrayList<>(parts);
        members.add(whole);
        List<Figure> companions = new ArrayList<>();
        members.forEach(member -> behind(figures, members, member).ifPresent(companions::add));
        if (companions.size() < members.size()) {
            return Optional.empty();
        }
        Figure total = companions.get(companions.size() - 1);
        boolean alike = companions.stream().allMatch(next -> next.unit().equals(total.unit()));
        return alike
                ? Optional.of(finding(document, total, companions.subList(0, companions.size() - 1)))
                : Optional.empty();
    }

    /** The first exact amount of another kind behind a member, before the next member and in its part of the sentence. */
    static Optional<Figure> behind(List<Figure> figures, List<Figure> members, Figure member) {
        String text = member.paragraph().text();
        for (Figure next : figures.subList(figures.indexOf(member) + 1, figures.size())) {
            boolean ends = next.start() - member.end() > NEAR
                    || members.contains(next)
                    || APART.matcher(text.substring(member.end(), next.start())).find();
            if (ends) {
                return Optional.empty();
            }
            if (next.approx() == Approx.EXACT) {
                return Optional.of(next).filter(figure -> other(member, figure));
            }
        }
        return Optional.empty();
    }

    private static boolean other(Figure member, Figure next) {
        return next.unit().isPresent()
                && !next.percent()
                && !next.points()
                && !next.comparable(member)
                && next.value().value().signum() > 0;
    }

    private static Finding finding(String document, Figure whole, List<Figure> parts) {
        Interval total = parts.stream().map(part -> part.meaningIn(whole)).reduce(Interval.exactly(0), Interval::plus);
        List<Figure> all = new ArrayList<>(parts);
        all.add(whole);
        String sum = parts.stream().map(part -> part.words().strip()).collect(Collectors.joining("＋"));
        String printed = whole.words().strip();
        String computation = sum + " = " + Comparison.shown(total) + "；合计所印" + printed + "，即"
                + Comparison.shown(whole.meaning()) + "（与其所对应的个数同样分合）";
        Judgement judgement = total.intersects(whole.meaning())
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：各部分之和等于合计。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "个数相加相符，而其后的数之和为" + Comparison.shown(total) + "，与" + printed + "不等，请核对。");
        return Claim.of(document, all).finding(Rule.V101, judgement);
    }
}
