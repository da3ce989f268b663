package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * What the name of a figure, or the words behind it, call an aim or a task: 难以实现增长5%[的目标], 完成年度19亿元[投资]目标, 下达妇女检查
 * [任务]15700人. The word itself is no part of the name.
 */
final class NamedGoals {

    private static final String AIM = "目标";
    private static final String TASK = "任务";
    private static final String PRODUCT = "地区生产总值";

    private final Nouns nouns;
    private final Memory memory;

    NamedGoals(Nouns nouns, Memory memory) {
        this.nouns = nouns;
        this.memory = memory;
    }

    /** 难以实现增长5%[的目标]: what is called an aim is one. */
    static boolean isAimBehind(Phrase after) {
        return after.size() > 1
                && after.isOnly(0, "的")
                && WordList.AIM_BEHIND.starts(after.untilBreak(1).joined());
    }

    /** 完成年度19亿元[投资]目标, 50亿元的[固定资产投资]任务: what an amount behind its deed is the aim of. */
    Optional<String> behind(Frame f, Figure lead, Phrase after) {
        int from = !after.isEmpty() && after.isOnly(0, "的") ? 1 : 0;
        int to = from;
        while (to < after.size() && after.get(to).isAny(Cues.of(NAME, HEAD))) {
            to++;
        }
        String unit = lead.unit().orElse("");
        boolean aims = (unit.endsWith("元") || unit.endsWith("亿"))
                && f.noun.isEmpty()
                && f.measure == Measure.LEVEL
                && to > from
                && to < after.size()
                && after.get(to).is(PLAN_NOUN);
        if (!aims) {
            return Optional.empty();
        }
        f.status = f.status.or(() -> Optional.of(Status.TARGET));
        String goal = after.sub(from, to).joined();
        String owner = Course.ofBuilt(memory.owner);
        boolean owned = nouns.isHead(goal) && !owner.isEmpty() && !owner.endsWith(goal);
        return Optional.of(owned ? owner + goal : goal);
    }

    /** 确立6%左右[经济增长目标]: the growth that is aimed at is that of the product. */
    Optional<String> growthBehind(Frame f, Figure lead, Phrase after) {
        boolean grows = f.measure == Measure.LEVEL
                && lead.unit().orElse("").equals("%")
                && !after.isEmpty()
                && WordList.GROWTH_AIM.startsAt(
                        after.text(),
                        after.get(after.isOnly(0, "的") ? Math.min(1, after.size() - 1) : 0)
                                .begin());
        if (!grows) {
            return Optional.empty();
        }
        f.yearOnYear();
        f.status = f.status.or(() -> Optional.of(Status.TARGET));
        return Optional.of(PRODUCT);
    }

    /** 占[任务]的82%: of the task that the sentence ordered. */
    boolean isOfTask(Frame f) {
        return !memory.task.isEmpty()
                && f.measure == Measure.COMPLETION
                && f.noun.isEmpty()
                && f.comparatorText.orElse("").endsWith(TASK);
    }

    /** The names without the words that make an aim of what they name, which the frame then tells. */
    List<String> named(List<String> named, Phrase left, Frame f, Figure lead) {
        return ordered(aimed(named, f), left, f, lead);
    }

    /** 生产总值[目标]增长7%: the aim of an indicator is no indicator of its own. */
    private List<String> aimed(List<String> named, Frame f) {
        boolean all = !named.isEmpty()
                && named.stream()
                        .allMatch(n -> n.endsWith(AIM) && nouns.isIndicator(n.substring(0, n.length() - AIM.length())));
        if (!all) {
            return named;
        }
        f.status = f.status.or(() -> Optional.of(Status.TARGET));
        return named.stream()
                .map(n -> n.substring(0, n.length() - AIM.length()))
                .toList();
    }

    /** 省上下达我县妇女检查[任务]15700人: what is ordered is aimed at; the task is remembered for 占任务的82%. */
    private List<String> ordered(List<String> named, Phrase left, Frame f, Figure lead) {
        String unit = lead.unit().orElse("");
        boolean task = named.size() == 1
                && named.get(0).endsWith(TASK)
                && named.get(0).length() > TASK.length() + 3
                && f.measure == Measure.LEVEL
                && !lead.relative()
                && !WordList.TASK_UNIT.has(unit)
                && WordList.ASSIGNED.in(left.joined());
        if (!task) {
            return named;
        }
        f.status = Optional.of(Status.TARGET);
        memory.task = named.get(0).substring(0, named.get(0).length() - TASK.length());
        return List.of(memory.task);
    }
}
