package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Phrases phrases;
    private final HeaderPatterns said;
    private final Indicators indicators;
    private final Units units;
    private final PlaceNames places;

    HeadingReader(TableWords words, Phrases phrases, Indicators indicators, Units units, PlaceNames places) {
        this.phrases = phrases;
        this.said = HeaderPatterns.of(phrases);
        this.words = words;
        this.indicators = indicators;
        this.units = units;
        this.places = places;
    }

    /** What a header says; {@link Heading#NOTHING} for a blank one or one of more than 120 characters, which is a text. */
    Heading read(String text) {
        String compact = Plain.compact(text);
        return compact.isEmpty() || compact.length() > LONGEST
                ? Heading.NOTHING
                : new Reading().read(NOTED.matcher(compact).replaceFirst("").replace("年同月", "年同期"));
    }

    /** The unit that a text is: 亿元, 单位:%, ±%. */
    Optional<String> unit(String text) {
        String bare = text.replaceFirst("^(?:计量)?单位[:：]", "").replaceFirst("^(?:±|\\+/?-)", "");
        return bare.equals("百分点") ? Optional.of("个百分点") : units.parse(bare).map(Unit::symbol);
    }

    /** One header on its way. */
    private final class Reading {

        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private final List<PeriodMatch> times = new ArrayList<>();
        private Optional<Status> status = Optional.empty();
        private Optional<String> unit = Optional.empty();
        private Optional<String> comparator = Optional.empty();
        private Optional<String> basis = Optional.empty();

        Heading read(String compact) {
            unit = words.atEnd(compact).isPresent() ? unit : unit(compact);
            if (unit.isPresent()) {
                if (compact.startsWith("±") || compact.startsWith("+")) {
                    roles.add(Role.CHANGE);
                }
                return new Heading(List.of(), roles, status, times, unit, Optional.empty(), comparator, basis);
            }
            String text = trailingUnit(brackets(compact));
            text = ofLastYear(reached(text));
            if (indicators.named(text).isEmpty() || completes(text)) {
                text = words(periods(comparison(indexBase(yearly(text)))));
            }
            text = pulled(trimmed(text));
            Optional<String> region = Optional.empty();
            if (places.isPlace(text)) {
                boolean peer = (roles.contains(Role.RANK) || roles.contains(Role.GAP)) && comparator.isEmpty();
                region = peer ? region : Optional.of(text);
                comparator = peer ? Optional.of(text) : comparator;
                text = "";
            }
            text = planned(text);
            List<String> names = text.isEmpty() ? List.of() : List.of(text);
            return new Heading(names, roles, status, times, unit, region, comparator, basis);
        }

        /** 年初预算, 完成全年目标: words that hold a period word are cut before the periods. */
        private String yearly(String text) {
            if (text.startsWith("占") || said.aheadOf().matcher(text).matches()) {
                return text;
            }
            Optional<TableWords.Word> word = words.whole(text)
                    .or(() -> words.atEnd(text))
                    .filter(w -> w.text().indexOf('年') >= 0 || w.text().indexOf('月') >= 0);
            word.ifPresent(this::say);
            Optional<TableWords.Word> start = word.isPresent()
                    ? Optional.empty()
                    : words.atStart(text)
                            .filter(w -> w.text().indexOf('年') >= 0 || w.text().indexOf('月') >= 0);
            start.ifPresent(this::say);
            return text.substring(
                    start.map(w -> w.text().length()).orElse(0),
                    text.length() - word.map(w -> w.text().length()).orElse(0));
        }

        private String reached(String text) {
            Matcher m = said.reached().matcher(text);
            boolean share = m.matches() && unit.filter(u -> !u.equals("%")).isEmpty();
            if (!share || unit.isEmpty() && m.end(1) == m.end()) {
                return text;
            }
            roles.add(Role.COMPLETION);
            comparator = Optional.of(m.group(1));
            return "";
        }

        private String ofLastYear(String text) {
            Matcher m = said.ofLastYear().matcher(text);
            if (!m.matches() || unit.filter(u -> u.equals("%")).isEmpty()) {
                return text;
            }
            roles.add(Role.QUOTIENT);
            comparator = Optional.of("上年同期");
            status = "预算".equals(m.group(1)) ? Optional.of(Status.PLAN) : status;
            return "";
        }

        /** 以上月为100, 上年同期=100: the base of an index. */
        private String indexBase(String text) {
            Matcher m = said.indexBase().matcher(text);
            if (!m.matches()) {
                return text;
            }
            roles.add(Role.LEVEL);
            roles.add(Role.INDEX);
            comparator = Optional.of(m.group(1).replace("同月", "同期"));
            return "";
        }

        /** 拉动GDP, 对GDP的贡献率: what is moved is no name of its own. */
        private String pulled(String text) {
            boolean pulls = roles.contains(Role.PULL) || roles.contains(Role.PULL_RATE);
            if (!pulls || text.isEmpty()) {
                return text;
            }
            comparator = Optional.of(text.replaceFirst("^对", "").replaceFirst("的$", ""));
            return "";
        }

        private boolean completes(String text) {
            return words.atEnd(text)
                    .filter(w -> w.role() == Role.COMPLETION || w.role() == Role.RANK)
                    .isPresent();
        }

        /** 计划总投资 is a name, and a plan; 年度计划投资 is that of the year. */
        private String planned(String name) {
            boolean plan = name.contains("计划") && !name.contains("计划生育") || name.startsWith("拟");
            if (status.isEmpty() && plan) {
                status = Optional.of(Status.PLAN);
            }
            Matcher yearly = plan ? said.yearly().matcher(name) : said.yearly().matcher("");
            if (!yearly.lookingAt()) {
                return name;
            }
            roles.add(Role.ANNUAL_PLAN);
            return name.substring(yearly.end());
        }

        private String brackets(String text) {
            StringBuilder rest = new StringBuilder();
            Matcher m = BRACKETS.matcher(text);
            int from = 0;
            while (m.find()) {
                rest.append(text, from, m.start());
                if (!peer(text.substring(from, m.start()), m.group(1)) && !understood(m.group(1))) {
                    rest.append(m.group());
                }
                from = m.end();
            }
            return rest.append(text.substring(from)).toString();
        }

        /** 位次（全市）: among whom. */
        private boolean peer(String before, String inside) {
            boolean rank =
                    words.atEnd(before).filter(w -> w.role() == Role.RANK).isPresent();
            if (!rank || !places.isPlace(inside)) {
                return false;
            }
            comparator = Optional.of(inside);
            return true;
        }

        private boolean understood(String inside) {
            if (inside.isEmpty() || indexBase(inside).isEmpty()) {
                return true;
            }
            if (AT_MOST.matcher(inside).matches()) {
                roles.add(Role.SCORE);
                return true;
            }
            if (inside.startsWith("±") || inside.startsWith("+")) {
                roles.add(Role.CHANGE);
            }
            Optional<String> printed = unit(inside);
            if (printed.isPresent()) {
                unit = printed;
                return true;
            }
            Heading inner = new Reading().read(inside);
            boolean clear = inner.names().isEmpty() && inner.region().isEmpty() && !inner.empty();
            if (clear) {
                merge(inner);
            }
            return clear || inside.matches("[±+/-]+");
        }

        private void merge(Heading inner) {
            roles.addAll(inner.roles());
            times.addAll(inner.times());
            status = inner.status().or(() -> status);
            unit = inner.unit().or(() -> unit);
            comparator = inner.comparator().or(() -> comparator);
            basis = inner.basis().or(() -> basis);
        }

        private String trailingUnit(String text) {
            for (int i = 1; i < text.length(); i++) {
                if ("：:/，,、".indexOf(text.charAt(i)) >= 0) {
                    Optional<String> printed = unit(text.substring(i + 1));
                    if (printed.isPresent()) {
                        unit = printed;
                        return text.substring(0, i);
                    }
                }
            }
            String rest = text;
            if (text.endsWith("%") && text.length() > 1) {
                unit = Optional.of("%");
                Optional<TableWords.Word> word =
                        words.atEnd(text).filter(w -> w.text().endsWith("%"));
                word.ifPresent(this::say);
                rest = text.substring(
                        0, text.length() - word.map(w -> w.text().length()).orElse(1));
            } else if (text.endsWith("百分点") && text.length() > 5 && !text.endsWith("拉动百分点")) {
                unit = Optional.of("个百分点");
                rest = text.substring(0, text.length() - (text.endsWith("个百分点") ? 4 : 3));
            }
            return rest;
        }

        /** 比上年同期, 与全市, 占GDP: cut out with what it compares. */
        private String comparison(String text) {
            Matcher m = said.compares().matcher(text);
            while (m.find()) {
                String rest = m.group().equals("占") ? part(text, m.start()) : compared(text, m);
                if (!rest.equals(text)) {
                    return rest;
                }
            }
            return text;
        }

        private String part(String text, int from) {
            Matcher m = said.partOf().matcher(text.substring(from));
            boolean share = m.matches()
                    && !m.group(1).equals("比")
                    && (unit.isPresent()
                            || m.end(1) < m.end()
                            || said.planned().matcher(m.group(1)).matches());
            if (!share) {
                return text;
            }
            String whole = m.group(1);
            roles.add(said.planned().matcher(whole).matches() ? Role.COMPLETION : Role.SHARE);
            comparator = Optional.of(whole);
            return text.substring(0, from);
        }

        private String compared(String text, Matcher m) {
            Optional<TableWords.Word> peer = words.peerAt(text, m.end());
            Optional<PeriodMatch> time = PeriodPhrases.at(text, m.end());
            int end;
            if (time.isPresent()) {
                end = time.get().end();
                base(time.get(), text.substring(m.end(), end));
            } else if (peer.isPresent()) {
                end = m.end() + peer.get().text().length();
                roles.add(Role.GAP);
                comparator = Optional.of(peer.get().text());
                if (phrases.is(Phrases.Kind.BELOW, m.group())) {
                    roles.add(Role.DROP);
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

        private void base(PeriodMatch match, String printed) {
            comparator = Optional.of(printed);
            boolean point = match.period().filter(p -> p.point()).isPresent();
            boolean yearBack = match.reference() == Reference.YEAR && match.offset() == -1;
            if (match.reference() == Reference.MONTH || match.reference() == Reference.QUARTER) {
                roles.add(Role.MONTH_BASE);
            } else if (match.reference() == Reference.SAME_PERIOD && !match.yearPrinted() || yearBack && !point) {
                roles.add(Role.YEAR_BASE);
                comparator = Optional.of("上年同期");
            } else {
                roles.add(point ? Role.START_BASE : Role.OTHER_BASE);
            }
        }

        private String periods(String text) {
            String printed = YEAR.matcher(text).matches() ? text + "年" : text;
            StringBuilder rest = new StringBuilder();
            int from = 0;
            for (PeriodMatch match : PeriodPhrases.all(printed)) {
                rest.append(printed, from, match.start());
                times.add(match);
                from = match.end();
                boolean earlier = match.reference() == Reference.SAME_PERIOD
                        || match.reference() == Reference.YEAR && match.offset() < 0;
                if (earlier) {
                    status = Optional.of(Status.PREVIOUS);
                }
            }
            return said.fillers().matcher(rest.append(printed.substring(from))).replaceFirst("");
        }

        private String words(String text) {
            String rest = trimmed(text);
            while (!rest.isEmpty()) {
                if (places.score(rest)) {
                    roles.add(Role.SCORE);
                    return rest;
                }
                if (rest.equals(REAL) && roles.contains(Role.RATE)) {
                    basis = Optional.of(REAL);
                    return "";
                }
                Optional<TableWords.Word> whole = words.whole(rest);
                if (whole.isPresent()) {
                    say(whole.get());
                    return "";
                }
                Optional<TableWords.Word> end = words.atEnd(rest);
                if (indicators.named(rest).isPresent()
                        && end.filter(w -> w.role() == Role.COMPLETION || w.role() == Role.RANK)
                                .isEmpty()) {
                    return rest;
                }
                Optional<TableWords.Word> start = end.isPresent() ? Optional.empty() : words.atStart(rest);
                if (start.isPresent() && gathered(start.get(), rest)) {
                    return rest;
                }
                if (end.isEmpty() && start.isEmpty()) {
                    return rest;
                }
                end.or(() -> start).ifPresent(this::say);
                int cut = end.or(() -> start).orElseThrow().text().length();
                rest = among(trimmed(end.isPresent() ? rest.substring(0, rest.length() - cut) : rest.substring(cut)));
            }
            return rest;
        }

        /** 增速全市位次: among whom, before the word. */
        private String among(String text) {
            boolean ranked = roles.contains(Role.RANK) && comparator.isEmpty() && text.length() > 2;
            String end = ranked ? text.substring(text.length() - 2) : "";
            if (!places.isWord(end)) {
                return text;
            }
            comparator = Optional.of(end);
            return text.substring(0, text.length() - 2);
        }

        /** 截至2023年底累计完成投资 is what had been invested by then, not the flow since January. */
        private boolean gathered(TableWords.Word word, String rest) {
            return word.role() == Role.CUMULATIVE
                    && (places.stock(rest)
                            || times.stream()
                                    .anyMatch(time -> time.yearPrinted()
                                            && time.period()
                                                    .filter(Period::point)
                                                    .isPresent()));
        }

        private void say(TableWords.Word word) {
            roles.add(word.role());
            if (word.role() == Role.BASIS) {
                basis = Optional.of(word.arg());
            } else if (!word.arg().isEmpty() && comparator.isEmpty()) {
                comparator = Optional.of(word.arg());
            }
            boolean earlier = word.role() == Role.ACTUAL && status.isPresent();
            status = earlier ? status : word.role().status().or(() -> status);
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
}
