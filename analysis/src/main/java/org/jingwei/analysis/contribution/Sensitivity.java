package org.jingwei.analysis.contribution;

import java.util.List;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Pull;
import org.jingwei.core.number.Interval;

/**
 * What a change in one indicator does to another above it, through the weights between them (财政八项支出变动1个百分点…).
 *
 * @param change of the first, a plain number
 * @param chain the weights on the way, each with the name of what it leads to
 * @param effect on the last, a plain number
 */
public record Sensitivity(String driver, Interval change, List<Weight> chain, Interval effect) implements Explained {

    /** Weight of the indicator before in this one, a plain number. */
    public record Weight(String into, Interval share) {}

    public Sensitivity {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("no weight leads from " + driver + " to anything");
        }
    }

    public static Sensitivity of(String driver, Interval change, List<Weight> chain) {
        Interval effect = change;
        for (Weight weight : chain) {
            effect = Pull.of(weight.share(), effect);
        }
        return new Sensitivity(driver, change, chain, effect);
    }

    @Override
    public String sentence() {
        StringBuilder words = new StringBuilder(driver + "变动" + Wording.points(change) + "，");
        Interval effect = change;
        for (Weight weight : chain) {
            effect = Pull.of(weight.share(), effect);
            words.append("影响")
                    .append(weight.into())
                    .append(Wording.points(effect))
                    .append("（权重");
            words.append(Wording.percent(weight.share())).append("），");
        }
        words.setCharAt(words.length() - 1, '。');
        return words.toString();
    }
}
