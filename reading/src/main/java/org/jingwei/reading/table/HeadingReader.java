package org.jingwei.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;
import org.jingwei.reading.time.Reference;

/** Takes the text of a header apart: brackets, units, comparisons, periods, words; what is left is a place or a name. Immutable. */
final class HeadingReader {

    private static final int LONGEST = 120;
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[]([^（）()\\[\\]]*)[）)\\]]");
    /** 经济发展（40分）: how many points there are at most. */
    private static final Pattern AT_MOST = Pattern.compile("(?:满分|权重)?\\d{1,4}分(?:制)?");

    private static final Pattern NOTED = Pattern.compile("(?:[①②③④⑤⑥⑦⑧⑨⑩※*]|\\[\\d\\])+$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String REAL = "实际";
    private static final String EDGES = ":：、，,/\\-—*#·；;";

    private final TableWords words;
    private final HeaderPatterns said;
    private final HeadingComparisons comparisons;
    private final Indicators indicators;
    private final Units units;
    private final PlaceNames places;

    HeadingReader(TableWords words, Phrases phrases, Indicators indicators, Units units, PlaceNames places) {
        this.words = words;
        this.said = HeaderPatterns.of(phrases);
        this.comparisons = new HeadingComparisons(words, phrases, said);
        this.indicators = indicators;
        this.units = units;
        this.places = places;
    }

    /** What a header says; {@link Heading#NOTHING} for a blank one or one of more than 120 characters, which is a text. */
    Heading read(String text) {
        String compact = Plain.compact(text);
        return compact.isEmpty() || compact.length() > LONGEST
                ? Heading.NOTHING
                : read(NOTED.matcher(compact).replaceFirst("").replace("年同月", "年同期"), new HeadingDraft());
    }

    /** The unit that a text is: 亿元, 单位:%, ±%. */
    Optional<String> unit(String text) {
        String bare = text.replaceFirst("^(?:计量)?单位[:：]", "").replaceFirst("^(?:±|\\+/?-)", "");
        return bare.equals("百分点") ? Optional.of("个百分点") : units.parse(bare).map(Unit::symbol);
    }

    /** Takes one thing after the other out of the header; each is noted in the draft. */
    private Heading read(String compact, HeadingDraft draft) {
        draft.unit = words.atEnd(compact).isPresent() ? draft.unit : unit(compact);
        if (draft.unit.isPresent()) {
            if (compact.startsWith("±") || compact.startsWith("+")) {
                draft.roles.add(Role.CHANGE);
            }
            return draft.heading(List.of(), Optional.empty());
        }
        String text = trailingUnit(brackets(compact, draft), draft);
        text = comparisons.ofLastYear(comparisons.reached(text, draft), draft);
        if (indicators.named(text).isEmpty() || completes(text)) {
            text = comparisons.cut(comparisons.indexBase(yearly(text, draft), draft), draft);
            text = words(periods(text, draft), draft);
        }
        text = comparisons.pulled(trimmed(text), draft);
        Optional<String> region = Optional.empty();
        if (places.isPlace(text)) {
            boolean peer =
                    (draft.roles.contains(Role.RANK) || draft.roles.contains(Role.GAP)) && draft.comparator.isEmpty();
            region = peer ? region : Optional.of(text);
            draft.comparator = peer ? Optional.of(text) : draft.comparator;
            text = "";
        }
        text = planned(text, draft);
        return draft.heading(text.isEmpty() ? List.of() : List.of(text), region);
    }

    private String brackets(String text, HeadingDraft draft) {
        StringBuilder rest = new StringBuilder();
        Matcher m = BRACKETS.matcher(text);
        int from = 0;
        while (m.find()) {
            rest.append(text, from, m.start());
            if (!peer(text.substring(from, m.start()), m.group(1), draft) && !understood(m.group(1), draft)) {
                rest.append(m.group());
            }
            from = m.end();
        }
        return rest.append(text.substring(from)).toString();
    }

    /** 位次（全市）: among whom. */
    private boolean peer(String before, String inside, HeadingDraft draft) {
        boolean rank = words.atEnd(before).filter(w -> w.role() == Role.RANK).isPresent();
        if (!rank || !places.isPlace(inside)) {
            return false;
        }
        draft.comparator = Optional.of(inside);
        return true;
    }

    private boolean understood(String inside, HeadingDraft draft) {
        if (inside.isEmpty() || comparisons.indexBase(inside, draft).isEmpty()) {
            return true;
        }
        if (AT_MOST.matcher(inside).matches()) {
            draft.roles.add(Role.SCORE);
            return true;
        }
        if (inside.startsWith("±") || inside.startsWith("+")) {
            draft.roles.add(Role.CHANGE);
        }
        Optional<String> printed = unit(inside);
        if (printed.isPresent()) {
            draft.unit = printed;
            return true;
        }
        Heading inner = read(inside, new HeadingDraft());
        boolean clear = inner.names().isEmpty() && inner.region().isEmpty() && !inner.empty();
        if (clear) {
            draft.merge(inner);
        }
        return clear || inside.matches("[±+/-]+");
    }

    private String trailingUnit(String text, HeadingDraft draft) {
        for (int i = 1; i < text.length(); i++) {
            if ("：:/，,、".indexOf(text.charAt(i)) >= 0) {
                Optional<String> printed = unit(text.substring(i + 1));
                if (printed.isPresent()) {
                    draft.unit = printed;
                    return text.substring(0, i);
                }
            }
        }
        String rest = text;
        if (text.endsWith("%") && text.length() > 1) {
            draft.unit = Optional.of("%");
            Optional<TableWords.Word> word =
                    words.atEnd(text).filter(w -> w.text().endsWith("%"));
            word.ifPresent(draft::say);
            rest = text.substring(
                    0, text.length() - word.map(w -> w.text().length()).orElse(1));
        } else if (text.endsWith("百分点") && text.length() > 5 && !text.endsWith("拉动百分点")) {
            draft.unit = Optional.of("个百分点");
            rest = text.substring(0, text.length() - (text.endsWith("个百分点") ? 4 : 3));
        }
        return rest;
    }

    /** 年初预算, 完成全年目标: words that hold a period word are cut before the periods. */
    private String yearly(String text, HeadingDraft draft) {
        if (text.startsWith("占") || said.aheadOf().matcher(text).matches()) {
            return text;
        }
        Optional<TableWords.Word> word = words.whole(text)
                .or(() -> words.atEnd(text))
                .filter(w -> w.text().indexOf('年') >= 0 || w.text().indexOf('月') >= 0);
        word.ifPresent(draft::say);
        Optional<TableWords.Word> start = word.isPresent()
                ? Optional.empty()
                : words.atStart(text)
                        .filter(w -> w.text().indexOf('年') >= 0 || w.text().indexOf('月') >= 0);
        start.ifPresent(draft::say);
        return text.substring(
                start.map(w -> w.text().length()).orElse(0),
                text.length() - word.map(w -> w.text().length()).orElse(0));
    }

    private boolean completes(String text) {
        return words.atEnd(text)
                .filter(w -> w.role() == Role.COMPLETION || w.role() == Role.RANK)
                .isPresent();
    }

    private String periods(String text, HeadingDraft draft) {
        String printed = YEAR.matcher(text).matches() ? text + "年" : text;
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (PeriodMatch match : PeriodPhrases.all(printed)) {
            rest.append(printed, from, match.start());
            draft.times.add(match);
            from = match.end();
            boolean earlier = match.reference() == Reference.SAME_PERIOD
                    || match.reference() == Reference.YEAR && match.offset() < 0;
            if (earlier) {
                draft.status = Optional.of(Status.PREVIOUS);
            }
        }
        return said.fillers().matcher(rest.append(printed.substring(from))).replaceFirst("");
    }

    private String words(String text, HeadingDraft draft) {
        String rest = trimmed(text);
        while (!rest.isEmpty()) {
            if (places.score(rest)) {
                draft.roles.add(Role.SCORE);
                return rest;
            }
            if (rest.equals(REAL) && draft.roles.contains(Role.RATE)) {
                draft.basis = Optional.of(REAL);
                return "";
            }
            Optional<TableWords.Word> whole = words.whole(rest);
            if (whole.isPresent()) {
                draft.say(whole.get());
                return "";
            }
            Optional<TableWords.Word> end = words.atEnd(rest);
            if (indicators.named(rest).isPresent()
                    && end.filter(w -> w.role() == Role.COMPLETION || w.role() == Role.RANK)
                            .isEmpty()) {
                return rest;
            }
            Optional<TableWords.Word> start = end.isPresent() ? Optional.empty() : words.atStart(rest);
            if (start.isPresent() && gathered(start.get(), rest, draft)) {
                return rest;
            }
            if (end.isEmpty() && start.isEmpty()) {
                return rest;
            }
            end.or(() -> start).ifPresent(draft::say);
            int cut = end.or(() -> start).orElseThrow().text().length();
            rest = among(
                    trimmed(end.isPresent() ? rest.substring(0, rest.length() - cut) : rest.substring(cut)), draft);
        }
        return rest;
    }

    /** 增速全市位次: among whom, before the word. */
    private String among(String text, HeadingDraft draft) {
        boolean ranked = draft.roles.contains(Role.RANK) && draft.comparator.isEmpty() && text.length() > 2;
        String end = ranked ? text.substring(text.length() - 2) : "";
        if (!places.isWord(end)) {
            return text;
        }
        draft.comparator = Optional.of(end);
        return text.substring(0, text.length() - 2);
    }

    /** 截至2023年底累计完成投资 is what had been invested by then, not the flow since January. */
    private boolean gathered(TableWords.Word word, String rest, HeadingDraft draft) {
        return word.role() == Role.CUMULATIVE
                && (places.stock(rest)
                        || draft.times.stream()
                                .anyMatch(time -> time.yearPrinted()
                                        && time.period().filter(Period::point).isPresent()));
    }

    /** 计划总投资 is a name, and a plan; 年度计划投资 is that of the year. */
    private String planned(String name, HeadingDraft draft) {
        boolean plan = name.contains("计划") && !name.contains("计划生育") || name.startsWith("拟");
        if (draft.status.isEmpty() && plan) {
            draft.status = Optional.of(Status.PLAN);
        }
        Matcher yearly = plan ? said.yearly().matcher(name) : said.yearly().matcher("");
        if (!yearly.lookingAt()) {
            return name;
        }
        draft.roles.add(Role.ANNUAL_PLAN);
        return name.substring(yearly.end());
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
