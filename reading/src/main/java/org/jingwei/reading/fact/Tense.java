package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;

/** Whether the clauses tell what was or say what shall be, and how far that holds on: a directive goes over to the next sentence. */
final class Tense {

    private static final long GROWTH = Cues.of(Cue.RISE, Cue.DROP);
    private static final long LOOKS_BACK = Cue.DONE.bit() | Cue.YOY.bit();

    /** What the sentence has said of its figures; empty if nothing. */
    Optional<Status> status = Optional.empty();
    /** [上述目标任务]，体现在六个方面：…: what is announced are aims. */
    boolean aimsNamed;
    /** The paragraph gives directives: the next sentence goes on with them unless it looks back. */
    boolean directs;

    /** The status of a sentence that the end of a page or of a part cut in two. */
    private Optional<Status> carried = Optional.empty();
    /** The sentence demands something (要, 力争, 确保) and tells no growth. */
    private boolean demands;
    /** The directive just read told its aims as growths (力争同比增长5%), so that 同比 does not look back in the next one. */
    private boolean comparesInAim;
    /** （预计数，下同）: all figures from there on are expected ones. */
    private boolean forecast;
    /** The sentences sum up the year, beginning with the product of the region: what it expects goes on from one to the next. */
    private boolean summary;

    /** Takes over what a frame says; an earlier value says it of itself alone. */
    void adopt(Frame f) {
        if (f.status.isPresent() && f.status.get() != Status.PREVIOUS) {
            status = f.status;
        }
    }

    boolean forecast() {
        return forecast;
    }

    boolean demands() {
        return demands;
    }

    /** （预计数，下同）: the figure just read, and with 下同 all that follow. */
    void forecastFromHere(boolean allThatFollow, List<Draft> drafts) {
        forecast |= allThatFollow;
        status = Optional.of(Status.FORECAST);
        if (!drafts.isEmpty()) {
            drafts.add(drafts.remove(drafts.size() - 1).forecast());
        }
    }

    /** A directive holds for the next sentence of a speech unless that one looks back; {@code aims} whether its words aim at something. */
    void goesOn(Phrase words, boolean aims) {
        long backward = comparesInAim ? Cue.DONE.bit() : LOOKS_BACK;
        boolean compares = words.any(t -> t.is(Cue.YOY));
        demands = aims && !compares && !tellsGrowth(words);
        comparesInAim = compares && (comparesInAim || aims);
        boolean looksBack = words.any(t -> t.isAny(backward) && !t.is(Cue.BLOCK))
                || words.until(Math.min(2, words.size())).any(t -> t.kind() == Token.Kind.PERIOD)
                || !aims && words.any(Tense::isSinceJanuary);
        directs = directs && !looksBack;
    }

    /** 增长[8%]. */
    private static boolean tellsGrowth(Phrase words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).kind() == Token.Kind.FIGURE && words.get(i - 1).isAny(GROWTH)) {
                return true;
            }
        }
        return false;
    }

    /** 1—5月, 前三季度: such a stretch has passed when it is spoken of. */
    private static boolean isSinceJanuary(Token t) {
        return t.period()
                .flatMap(PeriodMatch::period)
                .filter(p -> p instanceof Period.Months || p instanceof Period.Quarters)
                .flatMap(Period::months)
                .map(m -> m.first() == 1 && m.count() > 1)
                .orElse(false);
    }

    /** A new sentence: a status holds no longer than its own, but for directives and what is expected of the year. */
    void nextSentence(boolean continues, List<String> told) {
        summary = summary && status.isPresent() || told.stream().anyMatch(WordList.SUMMARY::in);
        boolean expected = continues && summary && status.isPresent() && status.get() == Status.FORECAST;
        summary &= expected;
        boolean ordered = directs && status.isPresent() && status.get() == Status.TARGET;
        status = ordered ? status : forecast || expected ? Optional.of(Status.FORECAST) : carried;
        carried = Optional.empty();
        aimsNamed = false;
    }

    /** A new paragraph says anew what it tells. */
    void nextParagraph(boolean stillForecast) {
        forecast = stillForecast;
        directs = false;
        summary = false;
        status = Optional.empty();
    }

    /** A paragraph that goes on with the sentence of the one before. */
    void goesOnIn(Optional<Status> before) {
        carried = before;
        directs = before.isPresent();
        status = before;
    }

    /** What a bracket leaves as it was before it. */
    void restore(Tense from) {
        status = from.status;
        forecast = from.forecast;
    }
}
