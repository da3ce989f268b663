package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Walks through one sentence, clause by clause: gathers the words before each figure, lets the figure be bound, and hands what a
 * clause leaves behind (period, status, subject) to the next.
 */
final class SentenceReader {

    private final String text;
    private final Setting setting;
    private final Memory memory;
    private final List<Draft> drafts;
    private final FigureBinder binder;
    private final RankBinder ranks;
    private final ImpliedFacts implied;
    private final PassingClause passing;
    private final Brackets brackets;

    SentenceReader(String text, Setting setting, Nouns nouns, Times times, Memory memory, List<Draft> drafts) {
        this.text = text;
        this.setting = setting;
        this.memory = memory;
        this.drafts = drafts;
        FrameReader frames = new FrameReader(text, setting, times);
        Subjects subjects = new Subjects(nouns, memory);
        Emission emission = new Emission(setting, nouns, memory, drafts);
        this.binder = new FigureBinder(frames, subjects, emission, nouns, memory);
        this.ranks = new RankBinder(frames, subjects, emission, nouns, memory);
        this.implied = new ImpliedFacts(frames, subjects, emission, times, nouns, memory);
        this.passing = new PassingClause(text, frames, setting, memory);
        this.brackets = new Brackets(frames, setting, memory);
    }

    void read(Phrase sentence) {
        boolean directed = memory.tense.directs;
        clauses(sentence);
        // 计划建设… among directives plans what is aimed at
        if ((directed || memory.tense.aimsNamed)
                && memory.tense.status.filter(s -> s == Status.PLAN).isPresent()) {
            memory.tense.status = Optional.of(Status.TARGET);
        }
        memory.tense.directs =
                setting.speech() && memory.tense.status.isPresent() && memory.tense.status.get() == Status.TARGET;
    }

    private void clauses(Phrase sentence) {
        Left left = new Left(sentence);
        memory.bodies.begin(sentence);
        int i = 0;
        while (i < sentence.size()) {
            i = switch (sentence.get(i).kind()) {
                case BREAK -> breaks(sentence, i, left);
                case LIST -> lists(sentence, i, left);
                case OPEN -> opens(sentence, i, left);
                case FIGURE -> figure(sentence, i, left);
                case TEXT, WORD, PERIOD -> word(sentence, i, left);
                case CLOSE -> i + 1;
            };
        }
        passing.read(left.words(), false);
    }

    /** A clause ends; after a semicolon the period that opened the sentence holds again. */
    private int breaks(Phrase sentence, int i, Left left) {
        char mark = text.charAt(sentence.get(i).begin());
        memory.list.behindComma = left.isEmpty() && (mark == '，' || mark == ',');
        passing.read(left.words(), mark == '：' || mark == ':');
        left.clear();
        memory.list.nextClause();
        if (mark == '；' || mark == ';') {
            memory.nextPart();
        }
        memory.bodies.end(sentence, i);
        memory.bodies.begin(sentence.from(i + 1));
        return i + 1;
    }

    /** 、 between counted things opens the next item of their list; any other joins words. */
    private int lists(Phrase sentence, int i, Left left) {
        if (left.isEmpty()) {
            memory.list.item = true;
        }
        if (memory.list.counting && isFigure(sentence, i + 1)) {
            memory.list.nextItem(memory.subjects);
            left.clear();
        } else if (!left.isEmpty()) {
            left.add(sentence.get(i));
        }
        return i + 1;
    }

    private static boolean isFigure(Phrase sentence, int i) {
        return i < sentence.size() && sentence.get(i).kind() == Token.Kind.FIGURE;
    }

    private int opens(Phrase sentence, int i, Left left) {
        int close = closing(sentence, i);
        boolean ofPlace = brackets.isOfPlace(left.words());
        boolean valued = bracket(left.words(), sentence.sub(Math.min(i + 1, close), close));
        if (valued
                && !ofPlace
                && close + 1 < sentence.size()
                && sentence.get(close + 1).kind() == Token.Kind.LIST) {
            left.clear();
        }
        return close + 1;
    }

    private static int closing(Phrase sentence, int open) {
        int depth = 0;
        for (int k = open; k < sentence.size(); k++) {
            Token.Kind kind = sentence.get(k).kind();
            depth += kind == Token.Kind.OPEN ? 1 : kind == Token.Kind.CLOSE ? -1 : 0;
            if (depth == 0) {
                return k;
            }
        }
        return sentence.size();
    }

    /** Reads a bracket on what stands before it; whether it held a figure that was understood. */
    private boolean bracket(Phrase left, Phrase inner) {
        if (!inner.any(t -> t.kind() == Token.Kind.FIGURE)) {
            if (inner.any(t -> t.is(FORECAST))) {
                memory.tense.forecastFromHere(inner.joined().contains("下同"), drafts);
            }
            return false;
        }
        int before = drafts.size();
        Memory outer = memory.copy();
        boolean score = inner.size() == 1
                && inner.get(0).figure().filter(Scores::isScore).isPresent();
        brackets.open(left, score);
        clauses(inner);
        memory.restore(outer);
        return drafts.size() > before;
    }

    /** Binds the figures that begin here; where they are not understood, they stay part of the words. */
    private int figure(Phrase sentence, int i, Left left) {
        boolean each = left.words().any(t -> t.is(EACH) && !t.isAny(Cues.NOUNS));
        Group group = Group.at(sentence.tokens(), i, each);
        Optional<RankedPlaces> ranked =
                group.last().kind() == Figure.Kind.RANK ? RankedPlaces.after(sentence, group.end()) : Optional.empty();
        if (ranked.isPresent() && ranks.bind(left.words(), group, ranked.get().places())) {
            left.clear();
            left.addAll(sentence.sub(ranked.get().end() - 1, ranked.get().end()));
            return ranked.get().end();
        }
        Optional<RankList> places =
                group.last().kind() == Figure.Kind.RANK ? RankList.at(sentence, i) : Optional.empty();
        if (places.isPresent() && ranks.bindEach(left.words(), places.get(), RankList.rankedBy(sentence.until(i)))) {
            left.clear();
            return places.get().end();
        }
        if (Admission.isAspects(group.last(), sentence.from(group.end()))) {
            passing.read(left.words(), false);
            left.clear();
            return group.end();
        }
        boolean bound = binder.bind(left.words(), group, sentence.from(afterTwin(sentence, group)));
        if (memory.list.listed && !bound) {
            left.drop("等");
        } else if (bound) {
            left.clear();
        } else {
            left.addAll(sentence.sub(i, group.end()));
        }
        return bound && isOtherUnit(sentence, group.end()) ? group.end() + 1 : group.end();
    }

    /** 280MW[/560MWh]: the same in another unit names nothing. */
    private static boolean isOtherUnit(Phrase sentence, int next) {
        return next < sentence.size()
                && sentence.get(next).kind() == Token.Kind.TEXT
                && sentence.textOf(next).charAt(0) == '/';
    }

    /** 42户[109人]享受帮扶: two counts side by side are of what follows the second. */
    private static int afterTwin(Phrase sentence, Group group) {
        int next = group.end();
        boolean twins = isFigure(sentence, next)
                && group.size() == 1
                && isTwin(group.last(), sentence.get(next).figure().orElseThrow());
        return twins ? next + 1 : afterBracket(sentence, group);
    }

    private static boolean isTwin(Figure a, Figure b) {
        boolean things =
                Counted.isThing(a.unit().orElse("")) && Counted.isThing(b.unit().orElse(""));
        boolean days = a.unit().orElse("").equals("天");
        boolean worth =
                WordList.WORTH.has(a.unit().orElse("")) && b.unit().orElse("").endsWith("元") && a.end() == b.begin();
        return things && !days || worth || Counted.isPeople(a) && Counted.isPeople(b);
    }

    /** 完成1249座（甲1084座、乙165座）[暖棚圈舍]: the counted noun may stand behind the bracket that divides the count. */
    private static int afterBracket(Phrase sentence, Group group) {
        int open = group.end();
        if (open >= sentence.size()
                || sentence.get(open).kind() != Token.Kind.OPEN
                || !Counted.isThing(group.last().unit().orElse(""))) {
            return open;
        }
        int next = closing(sentence, open) + 1;
        boolean noun = next < sentence.size()
                && (sentence.get(next).kind() == Token.Kind.TEXT
                        || sentence.get(next).isAny(Cues.NOUNS));
        return noun ? next : open;
    }

    private int word(Phrase sentence, int i, Left left) {
        Token t = sentence.get(i);
        int all = t.end() - t.begin() == 2 && WordList.ALL_OF.startsAt(text, t.begin())
                ? implied.all(left.words(), t, sentence.from(i + 1))
                : 0;
        if (all > 0) {
            left.clear();
            return i + 1 + all;
        }
        if (t.is(FLAT) && !ofThose(sentence, i)) {
            implied.flat(left.words(), t);
            left.clear();
        } else {
            left.add(t);
        }
        return i + 1;
    }

    /** [持平的]5户: how many of them there are. */
    private boolean ofThose(Phrase sentence, int flat) {
        return sentence.isOnly(Math.min(flat + 1, sentence.size() - 1), "的") && isFigure(sentence, flat + 2);
    }
}
