package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** What clauses before named, for figures whose own clause names nothing, or only what was done to those things once more. */
final class InheritedSubjects {

    /** 均居第三位: each of no more than so many. */
    private static final int MOST_RANKED = 4;

    private static final long SAME_AGAIN = Cues.of(SELF, ASPECT, SHARE_NOUN, LEAD, RANK_AT);

    private static final String TOTAL = "总量";
    private static final String NUMBER = "数量";

    private final Memory memory;
    private final SharedWords shared;

    InheritedSubjects(Memory memory, SharedWords shared) {
        this.memory = memory;
        this.shared = shared;
    }

    /** Whether the clause has no subject of its own: nothing stands before the figure, or 总量, 增速 and the like alone. */
    static boolean isNeeded(Phrase noun) {
        return noun.all(t -> t.isAny(SAME_AGAIN) && !t.is(HEAD));
    }

    /** The subjects for {@code count} figures, of which {@code lead} is the last; empty if none can be of them. */
    List<String> of(Phrase noun, Frame f, int count, Figure lead) {
        List<String> same = before(noun, f, count, lead);
        boolean all = f.self && (f.measure == Measure.LEVEL || f.measure == Measure.RANK && f.of.isEmpty())
                || isSumOfNew(noun, f, lead);
        return all ? same.stream().map(InheritedSubjects::whole).toList() : same;
    }

    /** That of the clause before, or all of the sentence so far (均居首位). */
    private List<String> before(Phrase noun, Frame f, int count, Figure lead) {
        boolean counts = Counted.isThing(lead.unit().orElse("")) && f.measure == Measure.LEVEL;
        if (counts && memory.subjects.stream().allMatch(s -> s.endsWith("率"))) {
            return List.of();
        }
        int before = memory.list.counted.size();
        if (noun.isEmpty() && count > 1 && memory.subjects.size() != count && before >= count) {
            return memory.list.counted.subList(before - count, before);
        }
        if (count == 1 && !f.each && f.measure == Measure.CONTRIBUTION && memory.subjects.size() > 1) {
            return List.of(together());
        }
        boolean one = count == 1 && !f.each && !lead.relative() && lead.kind() != Figure.Kind.RANK;
        if (one && memory.subjects.size() > 1) {
            return memory.subjects.subList(memory.subjects.size() - 1, memory.subjects.size());
        }
        boolean rankEach = f.each && count == 1 && lead.kind() == Figure.Kind.RANK;
        List<String> part = memory.list.countedInPart();
        if (rankEach && !f.self && memory.subjects.size() == 1 && part.size() > 1 && part.size() <= MOST_RANKED) {
            return part;
        }
        boolean all = rankEach && f.self;
        return all ? memory.list.counted : memory.subjects;
    }

    /** [制糖业、水泥业、电力业产值]分别下降…，下拉工业9个百分点: what several pull together, with the head that they share once. */
    private String together() {
        int last = memory.subjects.size() - 1;
        return memory.subjects.subList(0, last).stream()
                        .map(s -> s.length() > memory.head.length() && s.endsWith(memory.head)
                                ? s.substring(0, s.length() - memory.head.length())
                                : s)
                        .collect(Collectors.joining("、"))
                + "、"
                + memory.subjects.get(last);
    }

    /** 投资完成目标的48%，[进度]居全市第二: how far it is; empty if the words before the figure say something else. */
    private Optional<String> progress(Phrase noun, Frame f) {
        boolean placed = f.measure == Measure.RANK
                && WordList.PROGRESS.has(noun.joined())
                && memory.inSentence()
                && memory.subjects.size() == 1;
        String done = memory.last.measure == Measure.COMPLETION && noun.isOnly(0, "进度") ? "完成" : "";
        return placed ? Optional.of(memory.subjects.get(0) + done + noun.joined()) : Optional.empty();
    }

    /** 工业投资增长3%，[投资总量]全省第三: the same indicator again. */
    private Optional<String> total(Phrase noun, Frame f) {
        boolean again = noun.size() == 1 && !f.scoped && memory.subjects.size() == 1;
        return again ? toldInFull(noun.joined(), memory.subjects) : Optional.empty();
    }

    /** 实施重点项目15个，完成投资6亿元，[项目数量、投资总量]分别增长8%、10%: the things and the value that the sentence has told. */
    List<String> inFull(List<String> names, Frame f) {
        boolean again = f.measure != Measure.LEVEL && !f.scoped && memory.inSentence();
        return again
                ? names.stream()
                        .map(name -> toldInFull(name, memory.list.counted).orElse(name))
                        .toList()
                : names;
    }

    private static Optional<String> toldInFull(String name, List<String> told) {
        int end = name.length() - TOTAL.length();
        boolean value = end > 1 && name.endsWith(TOTAL);
        boolean things = end > 1 && name.endsWith(NUMBER) && WordList.COUNTABLE.has(name.substring(0, end));
        String stem = value || things ? name.substring(0, end) : "";
        return stem.isEmpty()
                ? Optional.empty()
                : told.stream()
                        .filter(subject -> subject.endsWith(stem))
                        .reduce((a, b) -> b)
                        .map(subject -> things ? subject + NUMBER : subject);
    }

    /** 新建基站700个，[累计]突破2000个: all of them. */
    private static boolean isSumOfNew(Phrase noun, Frame f, Figure lead) {
        return noun.isEmpty()
                && f.measure == Measure.LEVEL
                && (f.stated || lead.approx() != Approx.EXACT)
                && f.peeledAny("累计", "累计共", "累计已", "已累计")
                && Counted.isThing(lead.unit().orElse(""));
    }

    /** 新增市场主体2万户，[总量]突破17万户: all of them, not the new ones. */
    private static String whole(String subject) {
        return WordList.NEW
                .at(subject, 0)
                .filter(deed -> subject.length() > deed.length() + 1)
                .map(deed -> subject.substring(deed.length()))
                .orElse(subject);
    }

    /** What was done once more, by the words before one figure, to what was named before; empty if they name something else. */
    Optional<String> again(Phrase noun, Frame f, Figure lead, CountedNoun right) {
        Optional<String> progress = progress(noun, f).or(() -> total(noun, f));
        if (progress.isPresent()) {
            return progress;
        }
        String object = right.isEmpty() && f.measure == Measure.LEVEL
                ? shared.sameObject(noun, lead.unit().orElse(""))
                : "";
        if (!object.isEmpty()) {
            memory.keepsOwner = true;
            return Optional.of(object);
        }
        Optional<String> more = moreOfThem(noun, f, lead);
        if (more.isPresent() || noun.size() != 1) {
            return more;
        }
        Optional<String> said = shared.asSaid(noun);
        if (said.isPresent() || !isDeedOfThings(noun, lead)) {
            return said;
        }
        memory.keepsOwner = true;
        return Optional.of(noun.joined() + memory.owner);
    }

    /** 上半年培育企业5户，全年[新增]10户; 新增企业2家，[两年新增]7家: more of the same things. */
    private Optional<String> moreOfThem(Phrase noun, Frame f, Figure lead) {
        boolean deed = isBareDeed(noun);
        boolean more = deed && f.measure == Measure.SHARE
                || (deed || isDeedOfYears(noun)) && Counted.isThing(lead.unit().orElse(""));
        return more && !memory.subjects.isEmpty()
                ? Optional.of(noun.textOf(noun.tail()) + whole(memory.lastSubject()))
                : Optional.empty();
    }

    /** [新增]10户: a deed that names nothing. */
    static boolean isBareDeed(Phrase noun) {
        return noun.size() == 1 && WordList.NEW.has(noun.joined());
    }

    private static boolean isDeedOfYears(Phrase noun) {
        return noun.size() == 2 && noun.textOf(0).endsWith("年") && WordList.NEW.has(noun.textOf(1));
    }

    /** 安排项目80项，争取[建设]90项: of the things named before. */
    private boolean isDeedOfThings(Phrase noun, Figure lead) {
        return (noun.tail().isAny(Cues.of(DEED, VERB)) || WordList.PLAIN_DEED.has(noun.joined()))
                && !noun.tail().isAny(Cues.NOUNS | Cues.of(STATE))
                && Counted.isThing(lead.unit().orElse(""))
                && memory.inSentence()
                && WordList.COUNTABLE.ends(memory.owner);
    }
}
