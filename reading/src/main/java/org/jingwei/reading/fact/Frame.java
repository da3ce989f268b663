package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/** What the words before a figure say about it; filled in by {@link FrameReader}. Lives as long as its clause. */
final class Frame {

    static final String LAST_YEAR = "上年同期";

    Measure measure = Measure.LEVEL;
    Optional<Aspect> of = Optional.empty();
    /** -1 where the words turn the figure round (下降, 低于). */
    int sign = 1;
    /** The tokens that name what is measured; empty where the clause inherits its subject. */
    Phrase noun;

    Phrase comparator;
    Optional<String> comparatorText = Optional.empty();
    Optional<String> basis = Optional.empty();
    Optional<Status> status = Optional.empty();
    Optional<Period> period = Optional.empty();
    Optional<String> region = Optional.empty();
    /** 现在已经7月份: the period is the day of the speech. */
    boolean today;
    /** 6月底[前]: the period is by when something shall be done. */
    boolean deadline;

    /** 截至4月21日: the point in time is a day inside a month. */
    boolean untilDay;

    /** 7月3日，…: the day of what the sentence tells, and of nothing after it. */
    boolean dated;

    boolean each;
    /** 全县, 全市 opens the clause: a subject of its own follows. */
    boolean scoped;

    boolean part;
    /** 去年同期: the period is that of the year before. */
    boolean yearBefore;
    /** 等 closed the examples before the figure. */
    boolean etc;
    /** 总量, 数量: the subject is the one before. */
    boolean self;
    /** 增速 and the like closed the noun phrase. */
    boolean aspect;
    /** A list mark joins the clause to the figure before it. */
    boolean joined;
    /** Nothing but adverbs stands before the figure. */
    boolean opens;
    /** 下达的[5亿元]任务: what stands before the figure says which one, the name follows. */
    boolean modifies;
    /** A list mark stands before the figure: what is before it belongs to another. */
    boolean nextItem;
    /** The unit of the figure; empty if it has none. */
    String unit = "";
    /** A verb stood before the name and was cut off. */
    boolean cut;
    /** 市上下达的12项指标: who says it is no part of the name. */
    boolean told;
    /** The figure counts things or says how large works are. */
    boolean thingsOrSize;
    /** Stated in words only (全部开工). */
    boolean implied;
    /** 达到, 完成 stands between noun and figure. */
    boolean stated;
    /** 从, 由 stands before the figure: an earlier value that a later one replaces. */
    boolean from;
    /** The name is that of the noun behind the figure. */
    boolean counted;
    /** 5项指标增速居前10位: the name that the next figure inherits where that of this one says of it which things are counted. */
    Optional<String> inherits = Optional.empty();
    /** 产值下降[的有]113家: the name is a whole clause that says which of the things counted before. */
    boolean clause;
    /** The word directly before the figure where it only leads over to it (完成, 达); {@link Token#NONE} if none does. */
    Token leadsOver = Token.NONE;

    final List<Token> peeled = new ArrayList<>();

    Frame(Phrase words) {
        this.noun = words;
        this.comparator = words.none();
    }

    void measures(Measure found, Phrase subject) {
        measure = found;
        noun = subject;
    }

    void measures(Measure found, int itsSign, Phrase subject) {
        sign = itsSign;
        measures(found, subject);
    }

    void comparedWith(String base) {
        comparatorText = Optional.of(base);
    }

    /** Growth on the same period of the year before, which is not named. */
    void yearOnYear() {
        measure = Measure.YOY;
        comparedWith(LAST_YEAR);
    }

    void noteEach(Phrase words) {
        each |= words.lastOf(Cue.EACH.bit()) >= 0;
    }

    /** Whether a word that was peeled off is one of these. */
    boolean peeledAny(String... words) {
        List<String> any = List.of(words);
        return peeled.stream().anyMatch(t -> any.contains(noun.textOf(t)));
    }

    /** Whether a word that was peeled off is one of the list. */
    boolean peeled(WordList list) {
        return peeled.stream().anyMatch(t -> list.has(noun.textOf(t)));
    }

    boolean peeled(Cue cue) {
        for (Token t : peeled) {
            if (t.is(cue)) {
                return true;
            }
        }
        return false;
    }
}
