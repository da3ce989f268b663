package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.core.period.Period;
import org.jingwei.reading.lexicon.WordList;

/** What the clauses read so far hand on to the next: subject, place, time, status. Starts anew with each paragraph. */
final class Memory {

    /** What the figure before this one, or the ones before it in a list, are of. */
    List<String> subjects = List.of();
    /** The thing whose attributes follow: 新开工项目 for 开工率. */
    String owner = "";
    /** A clause of this sentence, or of this part of it, named the owner. */
    boolean ownerTold;
    /** 在建261座，未建227座: what happened to the things changes, the things do not. */
    boolean keepsOwner;
    /** [肉牛产业]稳步发展，…: the trade that this sentence is about; empty if it names none. */
    String trade = "";
    /** The head noun last printed, for members of a list that leave it out. */
    String head = "";
    /** What the parts behind 其中 are parts of; empty if there are none. */
    String whole = "";
    /** What was ordered in this sentence (下达任务15700人), for 占任务的82%. */
    String task = "";

    /** 与2029年相比，…: what the growths of the sentence are measured from; empty if nothing is said. */
    String base = "";
    /** 按可比价计算，…: how the growths of the sentence are reckoned. */
    Optional<String> basis = Optional.empty();

    /** Whose figures the sentence tells. */
    Optional<String> region = Optional.empty();
    /** 从全国看，…: whose figures those are that follow, until the text speaks of its own region again. */
    Optional<String> viewpoint = Optional.empty();
    /** 全国[监管部门]开展行动: who acts all over the country, as the sentences that begin with the body go on to tell; empty if none. */
    String ofNation = "";
    /** 临江高新区，…: the place that the paragraph begins with, whose figures all its sentences tell. */
    Optional<String> heading = Optional.empty();
    /** 二是临江新区建设全面起势。: the zone that an item is about. */
    Optional<String> itemHeading = Optional.empty();

    /** Of what time the clauses tell. */
    final Timeline time = new Timeline();
    /** Whether they tell what was or say what shall be. */
    final Tense tense = new Tense();
    /** What they speak of beyond what they measure. */
    final Theme theme = new Theme();
    /** The firm, project or park that is spoken of. */
    final Bodies bodies = new Bodies();
    /** What the items of this sentence's list share. */
    final Listing list = new Listing();
    /** What the figure before this one was. */
    final LastFigure last = new LastFigure();

    /** Takes over what a frame says for the rest of the sentence. */
    void adopt(Frame f) {
        time.adopt(f, inSentence());
        tense.adopt(f);
        region = f.region.or(() -> region);
        list.parts |= f.part;
        if (f.part && !subjects.isEmpty()) {
            whole = subjects.get(0);
        }
    }

    /** A basis in a clause of its own holds for the rest of the sentence. */
    void adoptBasis(Frame f) {
        basis = f.basis.or(() -> basis);
    }

    /** The one thing that the clauses to come are about. */
    void speaksOf(String thing) {
        subjects = List.of(thing);
        owner = thing;
    }

    /** The subjects just named, with the head noun and the owner that later clauses may leave out. */
    void remember(List<String> named, Nouns nouns) {
        subjects = named;
        theme.object = "";
        time.touched();
        list.add(named);
        String first = named.get(0);
        String itsHead = nouns.headOf(first);
        head = itsHead.isEmpty() ? head : itsHead;
        if (!keepsOwner) {
            owner = itsHead.isEmpty() || itsHead.length() == first.length()
                    ? first
                    : first.substring(0, first.length() - itsHead.length());
            owner = beforeTotal(owner);
        }
        keepsOwner = false;
        last.named();
    }

    /** 服务热线[共受理诉求]96万件，响应率…: the owner stands before what it did. */
    private static String beforeTotal(String owner) {
        for (String word : WordList.IN_ALL.words()) {
            int at = owner.indexOf(word);
            if (at > 2 && at + word.length() < owner.length()) {
                return owner.substring(0, at);
            }
        }
        return owner;
    }

    /** The last of the subjects; empty if nothing was named. */
    String lastSubject() {
        return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
    }

    /** Whether this sentence has named a subject already. */
    boolean inSentence() {
        return !list.counted.isEmpty();
    }

    /** 要办好9件实事: what is counted where something is demanded is there all year, and no result of the time reported on. */
    boolean speaksOfTheYear() {
        return tense.demands() && time.isLeftOpen();
    }

    /** What the words of the next sentence say of going on: a directive and another's point of view may end with them. */
    void goesOn(Phrase words) {
        boolean aims = words.any(t -> t.is(Cue.TARGET));
        viewpoint = aims || words.any(Memory::isOwn) ? Optional.empty() : viewpoint;
        viewpoint = ofNation.isEmpty() || !opensWith(words, ofNation) ? viewpoint : Optional.of(PlaceHead.NATION);
        tense.goesOn(words, aims);
    }

    /** [2032年，]监管部门共查处…: the sentence begins with the body, but for its time. */
    private static boolean opensWith(Phrase words, String body) {
        int k = 0;
        while (k < words.size()
                && (words.get(k).kind() == Token.Kind.PERIOD || words.get(k).kind() == Token.Kind.BREAK)) {
            k++;
        }
        return k < words.size() && words.text().startsWith(body, words.get(k).begin());
    }

    private static boolean isOwn(Token t) {
        return t.is(Cue.SCOPE)
                && !t.argument(Cue.SCOPE).equals("peer")
                && t.word().filter(w -> w.text().equals("我国")).isEmpty();
    }

    /** A new part of the sentence begins, behind a semicolon. */
    void nextPart() {
        list.nextPart();
        theme.nextPart();
        time.nextPart();
        ownerTold = false;
        trade = "";
    }

    /** The sentence has been read. */
    void endSentence(Setting setting) {
        time.endSentence(setting, inSentence());
    }

    /**
     * A new sentence.
     *
     * @param continues whether it begins with the name of an indicator, as one of a series does
     * @param item its number in an enumeration (二是…), or 0
     * @param lets whether the text lets a period go on from one sentence to the next
     */
    void nextSentence(boolean continues, int item, Predicate<Period> lets) {
        tense.nextSentence(continues, list.counted);
        time.nextSentence(item, inSentence(), lets);
        theme.nextSentence();
        last.nextSentence();
        bodies.nextSentence();
        list.nextSentence();
        itemHeading = item > 0 ? Optional.empty() : itemHeading;
        region = viewpoint.or(() -> itemHeading).or(() -> heading);
        basis = Optional.empty();
        base = "";
        whole = "";
        task = "";
        head = WordList.LASTING_HEAD.has(head) ? head : "";
        ownerTold = false;
        trade = "";
    }

    void nextParagraph(boolean stillForecast) {
        subjects = List.of();
        owner = "";
        head = "";
        viewpoint = Optional.empty();
        ofNation = "";
        heading = Optional.empty();
        itemHeading = Optional.empty();
        last.nextParagraph();
        list.forgetThings();
        bodies.nextParagraph();
        time.nextParagraph();
        tense.nextParagraph(stillForecast);
        nextSentence(false, 0, p -> false);
        theme.nextParagraph();
    }

    Memory copy() {
        Memory copy = new Memory();
        copy.restore(this);
        return copy;
    }

    /** What a bracket leaves as it was before it. */
    void restore(Memory from) {
        subjects = from.subjects;
        owner = from.owner;
        head = from.head;
        whole = from.whole;
        task = from.task;
        region = from.region;
        basis = from.basis;
        time.restore(from.time);
        tense.restore(from.tense);
        last.restore(from.last);
        bodies.restore(from.bodies);
        list.counted = from.list.counted;
    }
}
