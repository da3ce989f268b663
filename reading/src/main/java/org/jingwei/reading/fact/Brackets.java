package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/**
 * What a bracket is on: the subject before it (个人所得税（增长5%）), the place (临江区（3.2%）), or the plan beside which a figure
 * stands (高于年度目标（6%）).
 */
final class Brackets {

    private static final Pattern AVERAGE = Pattern.compile("平均(?:水平)?$");

    private static final String SAME_PERIOD = "同期";

    private final FrameReader frames;
    private final Setting setting;
    private final Memory memory;

    Brackets(FrameReader frames, Setting setting, Memory memory) {
        this.frames = frames;
        this.setting = setting;
        this.memory = memory;
    }

    /** Sets the memory for the clauses inside a bracket that follows {@code printed}; {@code score} if it holds nothing but points. */
    void open(Phrase printed, boolean score) {
        if (score && !printed.isEmpty()) {
            memory.speaksOf(lastItem(printed));
            return;
        }
        Phrase left = printed;
        left = beforeGrowth(left);
        boolean plan = left.tail().is(PLAN_NOUN);
        int target = plan ? Math.max(left.last(THAN), left.last(ABOVE)) : -1;
        Frame f = frames.read(target > 0 ? left.until(target) : left, Group.NOTHING);
        if (plan) {
            memory.tense.status = Optional.of(Status.TARGET);
            memory.last.relative = Optional.of(Measure.YOY);
            memory.time.period = setting.plan();
        }
        if (printed.joined().endsWith(SAME_PERIOD) && !memory.subjects.isEmpty()) {
            memory.tense.status = Optional.of(Status.PREVIOUS);
            memory.time.period = memory.time
                    .period
                    .or(setting::period)
                    .map(p -> p.year() == Period.UNPRINTED ? p : p.inYear(p.year() - 1));
            memory.last.relative = Optional.of(Measure.YOY);
        } else if (isOfPlace(left)) {
            String word = AVERAGE.matcher(left.textOf(left.tail())).replaceFirst("");
            memory.region = setting.otherRegion(word).or(() -> Optional.of(word));
            memory.last.relative = memory.last.relative.or(() -> Optional.of(Measure.YOY));
        } else if (!f.noun.isEmpty() && (!plan || target > 0)) {
            name(f.noun);
        }
    }

    /** 投资[增幅]较大（23.7%）, 民间投资[增长]明显（24.6%）: what the bracket holds is a growth. */
    private Phrase beforeGrowth(Phrase left) {
        for (int k = left.size() - 1; k >= 0 && k >= left.size() - 2; k--) {
            Token t = left.get(k);
            boolean growth = t.argument(ASPECT).isEmpty() && t.is(ASPECT) || t.is(RISE);
            if (growth && !t.isAny(Cues.NOUNS)) {
                memory.last.relative = Optional.of(Measure.YOY);
                return left.until(k);
            }
        }
        return left;
    }

    /** 分别高于全国（6.8%）、全省（8.2%）: the figure inside is that of the place, of the same subject. */
    boolean isOfPlace(Phrase left) {
        return left.tail().isAny(Cues.of(SCOPE, REGION))
                && !left.tail().isAny(Cues.NOUNS)
                && !memory.subjects.isEmpty();
    }

    /** 项目谋划（6分）、[项目争取]（20分）. */
    private static String lastItem(Phrase printed) {
        int from = printed.size();
        while (from > 0 && printed.get(from - 1).kind() != Token.Kind.LIST) {
            from--;
        }
        return printed.from(from == printed.size() ? 0 : from).joined();
    }

    private void name(Phrase noun) {
        List<String> named = noun.parts();
        String place = named.get(named.size() - 1);
        if (Places.isPlace(place)) {
            memory.region = Optional.of(place);
        } else {
            memory.speaksOf(noun.joined());
        }
    }
}
