package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;

/** What the figure before this one was, for the figure that goes on with it: 高于全国1.2、全省0.8个百分点, 都在9%以上, 由139户降至48户. */
final class LastFigure {

    Measure measure = Measure.LEVEL;
    /** Whether the last figure was told as reached; not so before any has been read. */
    boolean reached;
    /** The measure of the last percentage, for a bare percentage that follows in a list. */
    Optional<Measure> relative = Optional.empty();
    /** The last figure is an earlier value that the next replaces (由139户降至48户). */
    boolean replacing;
    /** The last figure is an earlier value that others are compared with (与去年同期的增长16%、排名第5相比). */
    boolean back;

    private boolean ofLastYear;
    /** The last figure was a number without a unit (指数为3.57), so that 上升0.2 is its change. */
    boolean bareSubject;
    /** The plan whose figure was just read (完成任务17个的188%). */
    String planText = "";
    /** The last ratio split the economy into its industries, so that 调整为15:44:41 does too. */
    boolean ofIndustries;
    /** The clause just before says that its subject grew (1) or fell (-1), without a figure. */
    int toldChange;
    /** Whether what was read last in this sentence is a growth, so that 都在9%以上 is one too. */
    private boolean growth;

    private int sign = 1;
    private Optional<Aspect> aspect = Optional.empty();
    private Optional<String> comparator = Optional.empty();
    private Optional<String> gapTo = Optional.empty();

    void nextSentence() {
        reached = false;
        replacing = false;
        back = false;
        ofLastYear = false;
        bareSubject = false;
        planText = "";
        growth = false;
        ofIndustries = false;
        gapTo = Optional.empty();
    }

    void nextParagraph() {
        relative = Optional.empty();
    }

    /** What the figure is of has been named: a number without a unit stands for itself, its growth does not. */
    void named() {
        bareSubject = bareSubject && measure != Measure.YOY;
    }

    /** Whether an earlier value is of the year before: it, or the one that its list begins with, says so. */
    boolean yearBefore(boolean said) {
        ofLastYear |= said;
        return ofLastYear;
    }

    boolean growthNamed() {
        return growth;
    }

    /** 增速很高，都在10%以上: the growth is named before its figure. */
    void namesGrowth() {
        growth = true;
        relative = Optional.of(Measure.YOY);
    }

    int sign() {
        return sign;
    }

    Optional<Aspect> of() {
        return aspect;
    }

    Optional<String> comparator() {
        return comparator;
    }

    /** What the last distance of the sentence was to: 差序时进度3.4个百分点、…差3.8个百分点. */
    Optional<String> gapTo() {
        return gapTo;
    }

    void compared(Frame f) {
        gapTo = f.measure == Measure.GAP ? f.comparatorText : gapTo;
        sign = f.sign;
        aspect = f.of;
        comparator = f.comparatorText;
    }

    void measured(Measure found, boolean isRelative) {
        measure = found;
        if (isRelative) {
            relative = Optional.of(found);
            growth = found == Measure.YOY;
        }
    }

    /** What a bracket leaves as it was before it. */
    void restore(LastFigure from) {
        measure = from.measure;
        relative = from.relative;
        bareSubject = from.bareSubject;
    }
}
