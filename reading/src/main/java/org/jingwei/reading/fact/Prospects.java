package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/**
 * What words around a figure say of what is still to come, where no word beside it does: it will be (将有450户…), it is about to
 * begin (4所学校即将开工), it follows once works stand (建成后，年产值…), a task of that size can be hoped for (…的任务可望完成), or a
 * speech calls for it (加快…，完成7公里道路改造).
 */
final class Prospects {

    private static final String PART_ENDS = "；;";
    private static final String CLAUSE_ENDS = "，,。；;（(";
    private static final String ITEM_ENDS = CLAUSE_ENDS + "、";
    private static final String EXPECTED = "预计";
    private static final int LONGEST = 200;
    /** What may number a sentence. */
    private static final String ITEM_MARKS = " \u3000一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨第其是、，.．（）()";

    private static final int LONGEST_MARK = 8;

    private final String text;
    private final int begin;
    private final int end;

    private Prospects(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
    }

    /** Gives the drafts from {@code first} on, which their sentence told as actual, the status that it calls for. */
    static void settle(String text, int begin, int end, Setting setting, List<Draft> drafts, int first) {
        if (first == drafts.size()) {
            return;
        }
        String words = text.substring(begin, end);
        boolean called = setting.speech() && callsFor(words);
        if (!called && !speaksOfThem(words)) {
            return;
        }
        Prospects sentence = new Prospects(text, begin, end);
        for (int k = first; k < drafts.size(); k++) {
            Draft draft = drafts.get(k);
            if (draft.qualifiers().status() == Status.ACTUAL) {
                Optional<Status> status = called ? Optional.of(Status.PLAN) : sentence.statusOf(draft);
                if (status.isPresent()) {
                    drafts.set(k, ahead(draft, status.get(), setting));
                }
            }
        }
    }

    /** 二是[加快]实施改造工程，完成道路7公里。: a sentence of a speech without a subject, and without a result. */
    private static boolean callsFor(String sentence) {
        int from = 0;
        while (from < Math.min(sentence.length(), LONGEST_MARK) && ITEM_MARKS.indexOf(sentence.charAt(from)) >= 0) {
            from++;
        }
        return WordList.CALL.startsAt(sentence, from) && !WordList.HAPPENED.in(sentence);
    }

    private static boolean speaksOfThem(String sentence) {
        return WordList.WILL.in(sentence)
                || WordList.ONCE_BUILT.in(sentence)
                || WordList.ABOUT_TO_BEGIN.in(sentence)
                || WordList.TASK_HOPED.in(sentence)
                || sentence.contains(EXPECTED);
    }

    /** 投资3亿元，占地98亩，…，预计明年7月[建成投产]: all that the sentence tells of works is planned, where nothing of it is done. */
    private boolean isUnfinished(int from) {
        int expected = text.indexOf(EXPECTED, from);
        return expected >= 0
                && expected < end
                && WordList.COMES_TO_END.ends(until(expected, CLAUSE_ENDS))
                && !WordList.BEGUN.in(text.substring(begin, expected));
    }

    /** What shall be has the time of plans, where it only had that of the report. */
    static Draft ahead(Draft draft, Status status, Setting setting) {
        Optional<Period> told = draft.qualifiers().period();
        boolean plan =
                status != Status.FORECAST && told.equals(setting.period()) && !isOfNextYear(told, setting.plan());
        return plan ? draft.as(status).at(setting.plan()) : draft.as(status);
    }

    /** A report of a whole year tells in its review of what is about to begin, and not of the next year. */
    private static boolean isOfNextYear(Optional<Period> told, Optional<Period> plan) {
        return told.isPresent()
                && plan.isPresent()
                && plan.get().year() == told.get().year() + 1;
    }

    private Optional<Status> statusOf(Draft draft) {
        int from = draft.figure().begin();
        int to = draft.figure().end();
        String before = text.substring(Math.max(partBegin(from), from - LONGEST), from);
        if (comes(WordList.WILL, before)) {
            return Optional.of(Status.PLAN);
        }
        if (comes(WordList.ONCE_BUILT, before)) {
            return Optional.of(Status.FORECAST);
        }
        if (WordList.ABOUT_TO_BEGIN.in(until(to, ITEM_ENDS))) {
            return Optional.of(Status.PLAN);
        }
        if (isUnfinished(to)) {
            return Optional.of(Status.PLAN);
        }
        return WordList.TASK_HOPED.in(until(to, CLAUSE_ENDS)) ? Optional.of(Status.TARGET) : Optional.empty();
    }

    /** Whether a word of the list rules what follows it, and nothing after it has happened. */
    private static boolean comes(WordList list, String before) {
        for (String word : list.words()) {
            int at = before.lastIndexOf(word);
            if (at >= 0
                    && !WordList.WILL_NOT_RULE.startsAt(before, at)
                    && !isDated(before, at)
                    && !WordList.HAPPENED.in(before.substring(at + word.length()))) {
                return true;
            }
        }
        return false;
    }

    /** [2029年]投产后: what followed then has happened. */
    private static boolean isDated(String before, int at) {
        int clause = at;
        while (clause > 0 && CLAUSE_ENDS.indexOf(before.charAt(clause - 1)) < 0) {
            clause--;
        }
        return before.substring(clause, at).indexOf('年') >= 0;
    }

    private int partBegin(int from) {
        int i = from;
        while (i > begin && PART_ENDS.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private String until(int from, String ends) {
        int i = from;
        while (i < Math.min(end, from + LONGEST) && ends.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return text.substring(from, i);
    }
}
