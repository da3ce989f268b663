package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.core.term.Dimension;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.reading.lexicon.WordList;

/**
 * The catalogue's code of a fact: that of the indicator it names, where its unit can be one of that indicator. A name is also tried
 * without the deed before a flow (发放创业担保贷款), with 新增 for one that makes more of a thing (培育科技型中小企业), and without 目标 behind a target. None is better than a wrong one: the ledger
 * keeps a value under its code.
 */
final class Coding {

    private static final String AIM = "目标";
    private static final String MORE = "新增";

    private final Indicators indicators;
    private final Units units = Units.standard();

    Coding(Indicators indicators) {
        this.indicators = indicators;
    }

    Optional<String> of(Draft draft) {
        return named(draft).filter(indicator -> fits(indicator, draft)).map(Indicator::code);
    }

    private Optional<Indicator> named(Draft draft) {
        String name = draft.indicator();
        if (name.endsWith(AIM) && draft.qualifiers().status() == Status.TARGET) {
            name = name.substring(0, name.length() - AIM.length());
        }
        if (WordList.OF_A_GROUP.has(name)) {
            return Optional.empty();
        }
        Optional<Indicator> found = indicators.named(name).or(() -> indicators.named(plain(draft.indicator())));
        String whole = name;
        return found.isPresent()
                ? found
                : WordList.PLAIN_DEED
                        .at(whole, 0)
                        .flatMap(deed -> indicators.named(whole.substring(deed.length())))
                        .filter(Coding::isDone)
                        .or(() -> anew(whole));
    }

    /** 培育科技型中小企业: as many as there are more by it, never as many as there are. */
    private Optional<Indicator> anew(String name) {
        return WordList.NEW
                .at(name, 0)
                .map(deed -> name.substring(deed.length()))
                .flatMap(thing -> indicators
                        .named(MORE + thing)
                        .or(() -> thing.startsWith(MORE) ? indicators.named(thing) : Optional.empty()));
    }

    /** 生猪[累计]出栏, [XX]地区生产总值: words inside a name that say nothing of what is measured. */
    private static String plain(String name) {
        String rest = name.replace("累计", "");
        int masks = 0;
        while (masks < rest.length() && rest.charAt(masks) == 'X') {
            masks++;
        }
        return rest.substring(masks);
    }

    /** What is done in a stretch of time: a deed before its name adds nothing, before that of a stock it would. */
    private static boolean isDone(Indicator indicator) {
        return indicator.kind() == IndicatorKind.FLOW || indicator.kind() == IndicatorKind.COUNT;
    }

    /** A level or a change of it is printed in a unit of the indicator's own kind; every other measure brings its unit along. */
    private boolean fits(Indicator indicator, Draft draft) {
        Measure measure = draft.qualifiers().measure();
        if (measure != Measure.LEVEL && measure != Measure.DELTA) {
            return true;
        }
        Optional<Unit> printed = draft.figure().unit().flatMap(units::parse);
        Optional<Unit> usual = units.parse(indicator.unit());
        if (usual.isEmpty()) {
            return printed.isEmpty()
                    || indicator.unit().equals(draft.figure().unit().orElse(""));
        }
        return printed.filter(unit -> alike(unit.dimension(), usual.get().dimension()))
                .isPresent();
    }

    /** Persons and their visits are counted alike, and money is money in any currency. */
    private static boolean alike(Dimension a, Dimension b) {
        return a.equals(b) || a.under().equals(b.under()) && kind(a.over()).equals(kind(b.over()));
    }

    private static String kind(String dimension) {
        int colon = dimension.indexOf(':');
        return dimension.equals("visits") ? "person" : colon < 0 ? dimension : dimension.substring(0, colon);
    }
}
