package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Amounts and sizes whose noun stands behind them: 获得省政府400万元[奖励], 集中连片开展50万亩[农田建设], 占地2万亩的[产业园], 总投资5亿元[供水项目].
 */
final class Behind {

    private static final String TAKES_UP = "占地";
    private static final String AREA = "面积";
    private static final String SIGNED = "签约";
    private static final int LEAST = 2;

    private Behind() {}

    static Optional<String> named(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        boolean amount = figure.kind() == Figure.Kind.QUANTITY
                && f.measure == Measure.LEVEL
                && !figure.relative()
                && !figure.points()
                && !Counted.isThing(figure.unit().orElse(""))
                && right.ofNext().isEmpty();
        String things = right.beforeFigure() && !isSent(right) ? "" : right.words();
        if (!amount || things.isEmpty()) {
            return Optional.empty();
        }
        return things.startsWith("的")
                ? sized(noun, f, figure, things.substring(1))
                : object(noun, f, things).or(() -> invested(noun, things));
    }

    /** 下拨3亿元扶贫资金[到]20个县: the things go to those that the next figure counts. */
    private static boolean isSent(CountedNoun right) {
        return !right.rest().isEmpty() && right.rest().isOnly(0, "到");
    }

    /** 现场发放6万元[信用贷款], 获得省政府400万元[奖励], 每月享受1500元[补助]: what the verb before the amount takes. */
    private static Optional<String> object(Phrase noun, Frame f, String printed) {
        String things = withoutUse(printed);
        boolean grant = WordList.GRANT.ends(things);
        String said = noun.joined();
        boolean verb = WordList.TRANSFERS.ends(said) && things.length() >= LEAST;
        boolean gets = grant && WordList.GETS.starts(said) && !noun.tail().isAny(Cues.of(HEAD, NAME));
        boolean given = grant && f.leadsOver != Token.NONE && WordList.TRANSFERS.has(noun.textOf(f.leadsOver));
        return !noun.isEmpty() && (verb || gets || given) ? Optional.of(said + things) : Optional.empty();
    }

    /** 20万元扶贫资金[作为]股金: what the amount is used for. */
    private static String withoutUse(String things) {
        for (String use : WordList.USED_AS.words()) {
            int at = things.indexOf(use, LEAST);
            if (at > 0) {
                return things.substring(0, at);
            }
        }
        return things;
    }

    /** 占地2万亩的[产业园], 全面完成35万亩的[覆膜任务], 打造成600平方米的[农家乐]. */
    private static Optional<String> sized(Phrase noun, Frame f, Figure figure, String things) {
        if (!Counted.isSize(figure) || things.length() < LEAST) {
            return Optional.empty();
        }
        if (noun.joined().equals(TAKES_UP)) {
            return Optional.of(things + TAKES_UP + AREA);
        }
        boolean done = noun.isEmpty() && f.peeled(WordList.FULFILLED_THINGS);
        boolean made = !noun.isEmpty()
                && noun.size() == 1
                && (noun.tail().is(VERB) || noun.joined().equals("成"));
        boolean place = made && figure.unit().orElse("").endsWith("平方米");
        return done || made ? Optional.of(things + (place ? AREA : "")) : Optional.empty();
    }

    /** [总投资]5亿元[供水项目], 创新基金[签约]8亿元[装备项目]落户: the works, without what becomes of them. */
    private static Optional<String> invested(Phrase noun, String things) {
        boolean total =
                noun.size() == 1 && noun.tail().is(HEAD) && noun.joined().endsWith("总投资");
        boolean signed = noun.textOf(noun.tail()).endsWith(SIGNED);
        int end = total || signed ? things.indexOf("项目") : -1;
        return end > 1
                ? Optional.of(things.substring(0, end + 2) + (total ? noun.joined() : SIGNED + "额"))
                : Optional.empty();
    }
}
