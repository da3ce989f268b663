package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodPhrases;

/**
 * What a speech aims at where no verb beside the figure says so: a task that the noun behind it names (年内1800人脱贫任务), what the
 * year is to reach at least (全年新增企业20户以上), works that are taken up (重点抓好110个项目建设). And the other way round: what stands
 * already is no aim, though something is demanded of it (91个已开工项目要加快进度, 针对30户停产企业).
 */
final class SpokenAims {

    private static final String CLAUSE_ENDS = "，,。；;（(：";
    private static final String ITEM_ENDS = CLAUSE_ENDS + "、";
    private static final int LONGEST_CLAUSE = 60;
    private static final int LONGEST_TASK = 30;
    private static final int SHORTEST_TASK = 4;
    private static final int LONGEST_THING = 14;
    private static final int LEAST_THING = 3;
    private static final int LONGEST_LEAD = 6;
    private static final String TASKS = "任务数";
    private static final char OUGHT = '要';

    private final String text;
    private final int begin;
    private final int end;

    private SpokenAims(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
    }

    /** Gives the drafts of a sentence from {@code first} on the status that it tells without a word for it. */
    static void settle(String text, int begin, int end, Setting setting, List<Draft> drafts, int first) {
        if (first == drafts.size() || setting.planned()) {
            return;
        }
        SpokenAims sentence = new SpokenAims(text, begin, end);
        for (int k = first; k < drafts.size(); k++) {
            Draft draft = drafts.get(k);
            Optional<Status> status = sentence.statusOf(draft, setting);
            if (status.isPresent()) {
                drafts.set(k, sentence.told(draft, status.get(), setting));
            }
        }
    }

    /** A task is one of the year, unless its clause says another time. */
    private Draft told(Draft draft, Status status, Setting setting) {
        if (status == Status.TARGET
                && PeriodPhrases.next(clauseBefore(draft.figure().begin()), 0).isEmpty()) {
            return draft.as(status).at(setting.plan());
        }
        return status == Status.ACTUAL ? draft.as(status) : Prospects.ahead(draft, status, setting);
    }

    private Optional<Status> statusOf(Draft draft, Setting setting) {
        Status told = draft.qualifiers().status();
        boolean aimed = told == Status.TARGET || told == Status.PLAN;
        if (aimed && isThere(draft)) {
            return Optional.of(Status.ACTUAL);
        }
        if (told != Status.ACTUAL || !setting.speech()) {
            return Optional.empty();
        }
        Figure figure = draft.figure();
        String before = clauseBefore(figure.begin());
        boolean task = isTask(figure, before) || before.endsWith(TASKS);
        return task || isYearsBound(figure, before)
                ? Optional.of(Status.TARGET)
                : isTakenUp(figure, before) ? Optional.of(Status.PLAN) : Optional.empty();
    }

    /** 实现年内[1800人]脱贫任务; not so 完成了200个村的换届任务. */
    private boolean isTask(Figure figure, String before) {
        String behind = until(figure.end(), CLAUSE_ENDS, LONGEST_TASK);
        if (!WordList.TASK_NAMED.ends(behind)
                || isCounted(figure, behind)
                || WordList.FULFILS.in(behind)
                || WordList.HAPPENED.in(before)) {
            return false;
        }
        return !WordList.FULFILS.in(before) || WordList.DEMANDS.in(text.substring(begin, figure.begin()));
    }

    /** 做好5项[主要任务]: the tasks themselves are counted. */
    private static boolean isCounted(Figure figure, String behind) {
        return Counted.isThing(figure.unit().orElse("")) && behind.length() <= SHORTEST_TASK;
    }

    /** 全年新增企业[20户以上]: a result is printed as it is. */
    private boolean isYearsBound(Figure figure, String before) {
        return figure.approx() == Approx.AT_LEAST
                && text.substring(figure.begin(), figure.end()).endsWith("以上")
                && WordList.OF_THIS_YEAR.in(before)
                && !WordList.HAPPENED.in(before)
                && !WordList.LAST_YEAR.in(text.substring(begin, figure.begin()));
    }

    /** 重点抓好[110个]县重点项目建设. */
    private boolean isTakenUp(Figure figure, String before) {
        String lead = before.substring(Math.max(0, before.length() - LONGEST_LEAD));
        return WordList.TAKES_UP.in(lead)
                && WordList.CALLED_WORKS.in(until(figure.end(), CLAUSE_ENDS, LONGEST_THING))
                && !WordList.HAPPENED.in(text.substring(begin, end));
    }

    /** Things that are counted and that something is demanded of, or done to: they are there. */
    private boolean isThere(Draft draft) {
        Figure figure = draft.figure();
        boolean counted = draft.qualifiers().measure() == Measure.LEVEL
                && (Counted.isThing(figure.unit().orElse("")) || Counted.isPeople(figure));
        if (!counted) {
            return false;
        }
        String before = clauseBefore(figure.begin());
        if (WordList.GIVEN.in(lead(before))) {
            return true;
        }
        boolean aimed = WordList.DEMANDS.in(before) || WordList.FULFILS.in(before);
        return !aimed
                && (isOfThese(figure)
                        || before.length() <= LONGEST_LEAD && oughtTo(until(figure.end(), ITEM_ENDS, LONGEST_THING)));
    }

    /** 加大对[7家省级、]23家市级企业的扶持: what leads to the first item leads to all. */
    private static String lead(String before) {
        int items = 0;
        while (items < before.length() && !Character.isDigit(before.charAt(items))) {
            items++;
        }
        return before.substring(Math.max(0, items - LONGEST_LEAD), items);
    }

    /** 21个[未]入库项目[的]资料: what is done concerns something of them; 打通6条未贯通道路 is done to them. */
    private boolean isOfThese(Figure figure) {
        return WordList.STANDING.startsAt(text, figure.end())
                && until(figure.end(), ITEM_ENDS, LONGEST_THING).indexOf('的', LEAST_THING) > 0;
    }

    /** 3户企业[要]释放产能; 主要, 重要 and their like are other words. */
    private static boolean oughtTo(String behind) {
        for (int at = behind.indexOf(OUGHT); at >= 0; at = behind.indexOf(OUGHT, at + 1)) {
            if (at > 0 && !WordList.HOLDS_OUGHT.endsAt(behind, at + 1) && !WordList.HOLDS_OUGHT.startsAt(behind, at)) {
                return true;
            }
        }
        return false;
    }

    private String clauseBefore(int at) {
        int from = at;
        while (from > begin && at - from < LONGEST_CLAUSE && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at).strip();
    }

    private String until(int from, String ends, int longest) {
        int i = from;
        while (i < Math.min(end, from + longest) && ends.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return text.substring(from, i);
    }
}
