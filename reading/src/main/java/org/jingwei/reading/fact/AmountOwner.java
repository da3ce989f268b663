package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.HEAD;

import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * The things behind an amount that own it: 总投资6100亿元的510个[重点项目], 投入3000万元实施29个[改造项目], 总投资20亿元的[白鹭湖]45项[治理工程],
 * 总投资50亿元的4个[电站项目和]6个[储能项目].
 */
final class AmountOwner {

    private static final int LONGEST_PLACE = 8;
    private static final String EXAMPLES_END = "等";

    private AmountOwner() {}

    /** Their name, empty if no counted things own the amount. */
    static String in(Phrase after, Figure amount) {
        boolean of = !after.isEmpty() && after.isOnly(0, "的");
        if (isCount(after, 1) && (of || isSpentOnThings(after, amount))) {
            String owner = counted(after, 1);
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        String several = ofSeveral(after);
        if (!several.isEmpty() || !of) {
            return several;
        }
        String examples = afterExamples(after);
        return examples.isEmpty() ? atPlace(after) : examples;
    }

    private static boolean isCount(Phrase after, int k) {
        return k + 1 < after.size() && after.get(k).kind() == Token.Kind.FIGURE;
    }

    private static boolean isThings(Phrase after, int k) {
        return isCount(after, k)
                && Counted.isThing(after.get(k).figure().orElseThrow().unit().orElse(""));
    }

    /** 投入3212万元[实施29个]改造项目. */
    private static boolean isSpentOnThings(Phrase after, Figure amount) {
        return amount.unit().orElse("").endsWith("元") && isThings(after, 1) && WordList.SPENT_ON.has(after.textOf(0));
    }

    /** 总投资93亿元[、年度投资22亿元的33个重点项目]: what several amounts say of the things behind them. */
    private static String ofSeveral(Phrase after) {
        int k = !after.isEmpty() && after.get(0).kind() == Token.Kind.LIST ? 1 : after.size();
        while (k < after.size()
                && after.get(k).kind() != Token.Kind.FIGURE
                && after.get(k).kind() != Token.Kind.BREAK) {
            k++;
        }
        boolean amounts = k > 1
                && k + 3 < after.size()
                && after.get(k).kind() == Token.Kind.FIGURE
                && after.get(k - 1).is(HEAD)
                && after.isOnly(k + 1, "的")
                && isThings(after, k + 2);
        return amounts ? counted(after, k + 2) : "";
    }

    /** 总投资20亿元的[白鹭湖45项治理工程], 投资16亿元的[石门15万千瓦风电场]: where they are, and how large. */
    private static String atPlace(Phrase after) {
        boolean placed = isCount(after, 2)
                && after.get(1).kind() == Token.Kind.TEXT
                && after.get(1).end() - after.get(1).begin() <= LONGEST_PLACE
                && !after.textOf(1).endsWith(EXAMPLES_END)
                && !WordList.PARTICLE.in(after.textOf(1));
        if (!placed) {
            return "";
        }
        Figure size = after.get(2).figure().orElseThrow();
        String works = Counted.isSize(size) || isThings(after, 2) ? counted(after, 2) : "";
        boolean named = WordList.FACILITY.in(works) || WordList.COUNTABLE.ends(works);
        String printed = isThings(after, 2) ? "" : after.textOf(2);
        return named ? after.textOf(1) + printed + works : "";
    }

    /** 总投资71亿元的甲、乙等50个[城建项目]: the noun behind the examples. */
    private static String afterExamples(Phrase after) {
        for (int k = 1; k + 2 < after.size() && after.get(k).kind() != Token.Kind.BREAK; k++) {
            if (after.textOf(k).endsWith(EXAMPLES_END) && isThings(after, k + 1)) {
                return counted(after, k + 1);
            }
        }
        return "";
    }

    /** The things behind the count, with those of the next count that 和 joins to them: 4个[电站项目]和6个[储能项目]. */
    private static String counted(Phrase after, int count) {
        String first = owner(after, count);
        int and = count + 1;
        while (and < after.size()
                && after.get(and).kind() != Token.Kind.LIST
                && after.get(and).kind() != Token.Kind.BREAK
                && after.get(and).kind() != Token.Kind.FIGURE) {
            and++;
        }
        boolean joined = !first.isEmpty()
                && isThings(after, and + 1)
                && after.get(and).kind() == Token.Kind.LIST
                && !after.isOnly(and, "、")
                && after.get(count + 1).begin() + first.length()
                        >= after.get(and).begin();
        String next = joined ? owner(after, and + 1) : "";
        return next.isEmpty() ? first : first + after.textOf(and) + next;
    }

    /** 总投资5亿元的3个[园区项目]. */
    private static String owner(Phrase after, int count) {
        Figure figure = after.get(count).figure().orElseThrow();
        return Course.ofOwner(
                CountedNounReader.directlyAfter(after.from(count + 1), figure).words());
    }
}
