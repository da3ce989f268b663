package org.jingwei.reading.table;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jingwei.core.term.Status;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;
import org.jingwei.reading.time.Reference;

/** What a header compares with: 比上年同期, 与全市, 占GDP, 拉动GDP. Cuts it out and notes it in the draft. Immutable. */
final class HeadingComparisons {

    private final TableWords words;
    private final Phrases phrases;
    private final HeaderPatterns said;

    HeadingComparisons(TableWords words, Phrases phrases, HeaderPatterns said) {
        this.words = words;
        this.phrases = phrases;
        this.said = said;
    }

    /** 比上年同期, 与全市, 占GDP: cut out with what it compares. */
    String cut(String text, HeadingDraft draft) {
        Matcher m = said.compares().matcher(text);
        while (m.find()) {
            String rest = m.group().equals("占") ? part(text, m.start(), draft) : compared(text, m, draft);
            if (!rest.equals(text)) {
                return rest;
            }
        }
        return text;
    }

    /** 占GDP比重: the whole that it is a part of, or the plan of which so much is done. */
    private String part(String text, int from, HeadingDraft draft) {
        Matcher m = said.partOf().matcher(text.substring(from));
        boolean share = m.matches()
                && !m.group(1).equals("比")
                && (draft.unit.isPresent()
                        || m.end(1) < m.end()
                        || said.planned().matcher(m.group(1)).matches());
        if (!share) {
            return text;
        }
        String whole = m.group(1);
        draft.roles.add(said.planned().matcher(whole).matches() ? Role.COMPLETION : Role.SHARE);
        draft.comparator = Optional.of(whole);
        return text.substring(0, from);
    }

    /** 比上年同期增减, 低于全市: the time or the place that it is compared with. */
    private String compared(String text, Matcher m, HeadingDraft draft) {
        Optional<TableWords.Word> peer = words.peerAt(text, m.end());
        Optional<PeriodMatch> time = PeriodPhrases.at(text, m.end());
        int end;
        if (time.isPresent()) {
            end = time.get().end();
            base(time.get(), text.substring(m.end(), end), draft);
        } else if (peer.isPresent()) {
            end = m.end() + peer.get().text().length();
            draft.roles.add(Role.GAP);
            draft.comparator = Optional.of(peer.get().text());
            if (phrases.is(Phrases.Kind.BELOW, m.group())) {
                draft.roles.add(Role.DROP);
            }
        } else {
            return text;
        }
        String after = said.values()
                .matcher(said.fillers().matcher(text.substring(end)).replaceFirst(""))
                .replaceFirst("")
                .replaceFirst("^新增$", "增加");
        return text.substring(0, m.start()) + after;
    }

    private void base(PeriodMatch match, String printed, HeadingDraft draft) {
        draft.comparator = Optional.of(printed);
        boolean point = match.period().filter(p -> p.point()).isPresent();
        boolean yearBack = match.reference() == Reference.YEAR && match.offset() == -1;
        if (match.reference() == Reference.MONTH || match.reference() == Reference.QUARTER) {
            draft.roles.add(Role.MONTH_BASE);
        } else if (match.reference() == Reference.SAME_PERIOD && !match.yearPrinted() || yearBack && !point) {
            draft.roles.add(Role.YEAR_BASE);
            draft.comparator = Optional.of("上年同期");
        } else {
            draft.roles.add(point ? Role.START_BASE : Role.OTHER_BASE);
        }
    }

    /** 完成年度目标的比例, 执行数为预算数的%: what is reached of what was set; empty where it is all that the header says. */
    String reached(String text, HeadingDraft draft) {
        Matcher m = said.reached().matcher(text);
        boolean share = m.matches() && draft.unit.filter(u -> !u.equals("%")).isEmpty();
        if (!share || draft.unit.isEmpty() && m.end(1) == m.end()) {
            return text;
        }
        draft.roles.add(Role.COMPLETION);
        draft.comparator = Optional.of(m.group(1));
        return "";
    }

    /** 决算数为上年决算数的%: the value over that of the year before. */
    String ofLastYear(String text, HeadingDraft draft) {
        Matcher m = said.ofLastYear().matcher(text);
        if (!m.matches() || draft.unit.filter(u -> u.equals("%")).isEmpty()) {
            return text;
        }
        draft.roles.add(Role.QUOTIENT);
        draft.comparator = Optional.of("上年同期");
        draft.status = "预算".equals(m.group(1)) ? Optional.of(Status.PLAN) : draft.status;
        return "";
    }

    /** 以上月为100, 上年同期=100: the base of an index. */
    String indexBase(String text, HeadingDraft draft) {
        Matcher m = said.indexBase().matcher(text);
        if (!m.matches()) {
            return text;
        }
        draft.roles.add(Role.LEVEL);
        draft.roles.add(Role.INDEX);
        draft.comparator = Optional.of(m.group(1).replace("同月", "同期"));
        return "";
    }

    /** 拉动GDP, 对GDP的贡献率: what is moved is no name of its own. */
    String pulled(String text, HeadingDraft draft) {
        boolean pulls = draft.roles.contains(Role.PULL) || draft.roles.contains(Role.PULL_RATE);
        if (!pulls || text.isEmpty()) {
            return text;
        }
        draft.comparator = Optional.of(text.replaceFirst("^对", "").replaceFirst("的$", ""));
        return "";
    }
}
