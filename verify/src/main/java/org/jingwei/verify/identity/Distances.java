package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * A printed distance (比全省高1.2个百分点, 较一季度回落0.4个百分点, 比目标低1.8个百分点), the figure that it is the distance of, and the figure
 * that it is measured from, wherever in one article the two are printed.
 */
final class Distances {

    private static final Pattern MONTHS =
            Pattern.compile("(?:(\\d{1,2})\\s*月?(?:份)?\\s*[-—–~～至一]+\\s*)?(\\d{1,2})\\s*月");
    private static final Pattern GOAL = Pattern.compile("目标|计划|任务|预期");
    private static final Pattern LAST_YEAR = Pattern.compile("同期|上年|去年");
    private static final Pattern DRESS = Pattern.compile("^(?:全部|全社会)|(?:平均)?(?:水平|增速|增幅|涨幅)$");
    private static final Pattern WHERE = Pattern.compile("^(?:全国|全省|全市|全区|全州|全县|全自治区)");

    private final Indicators indicators = Indicators.standard();

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement distance : statements.all()) {
            boolean measured = distance.measure() == Measure.GAP || distance.measure() == Measure.PP_CHANGE;
            if (measured && distance.telling() && (distance.happened() || step(distance))) {
                finding(statements, distance).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Statements statements, Statement distance) {
        Optional<Statement> own = own(statements, distance);
        List<Statement> from = own.stream()
                .flatMap(mine -> references(statements, distance, mine))
                .toList();
        if (own.isEmpty() || from.isEmpty()) {
            return own.flatMap(mine -> borneOut(statements, distance, mine));
        }
        List<Judgement> judged = from.stream()
                .map(reference -> judge(own.get(), reference, distance))
                .toList();
        for (int i = 0; i < from.size(); i++) {
            if (judged.get(i).verdict() == Verdict.HOLDS) {
                return Optional.of(claim(own.get(), from.get(i), distance, judged.get(i)));
            }
        }
        boolean disputed = statements
                .near(own.get().subject(), own.get().measure(), own.get().line())
                .anyMatch(other -> same(other, own.get())
                        && other.happened()
                        && !other.in(own.get()).intersects(own.get().meaning()));
        Judgement doubt = judged.get(0).asDoubt("各数可能不在同一口径或时期。");
        return from.size() == 1 && !disputed
                ? Optional.of(claim(own.get(), from.get(0), distance, doubt))
                : Optional.empty();
    }

    private static Finding claim(Statement own, Statement from, Statement distance, Judgement judgement) {
        List<Fact> facts = List.of(own.fact(), from.fact(), distance.fact());
        return Claim.ofFacts(facts).finding(Rule.V401, judgement);
    }

    /** What a rate is to rise by in the year to come: 提高1.5个百分点、达到47.7%. */
    private static boolean step(Statement distance) {
        return distance.wanted()
                && distance.wholeYear()
                && distance.measure() == Measure.PP_CHANGE
                && distance.fact().qualifiers().of().orElse(Aspect.LEVEL) == Aspect.LEVEL;
    }

    /** The figure that lies so far from the other. */
    private static Optional<Statement> own(Statements statements, Statement distance) {
        Aspect of = distance.fact().qualifiers().of().orElse(Aspect.LEVEL);
        Measure measure = switch (of) {
            case YOY -> Measure.YOY;
            case SHARE -> Measure.SHARE;
            case COMPLETION -> Measure.COMPLETION;
            case LEVEL, SCORE -> Measure.LEVEL;
        };
        return statements.nearest(
                distance.subject(),
                measure,
                distance.line(),
                s -> same(s, distance) && fits(s, distance) && s.happened() == distance.happened());
    }

    private static boolean same(Statement one, Statement other) {
        return one.region().equals(other.region()) && one.time().equals(other.time());
    }

    /** Points lie between rates, an amount between amounts. */
    private static boolean fits(Statement s, Statement distance) {
        return distance.dimension().equals("point")
                ? s.dimension().equals("ratio")
                : s.dimension().equals(distance.dimension());
    }

    private Stream<Statement> references(Statements statements, Statement distance, Statement own) {
        String words =
                distance.fact().qualifiers().comparator().orElse(distance.measure() == Measure.PP_CHANGE ? "上年同期" : "");
        Predicate<Statement> fit = s -> s != own && fits(s, distance) && s.exact();
        if (words.isEmpty()) {
            return Stream.empty();
        }
        if (GOAL.matcher(words).find()) {
            return statements
                    .near(own.subject(), own.measure(), own.line())
                    .filter(fit.and(Statement::wanted))
                    .filter(s -> s.region().equals(own.region()));
        }
        if (distance.measure() == Measure.PP_CHANGE) {
            return statements
                    .near(own.subject(), own.measure(), own.line())
                    .filter(fit)
                    .filter(s -> s.region().equals(own.region())
                            && !s.time().equals(own.time())
                            && !s.wanted()
                            && earlier(s, words, own));
        }
        return elsewhere(statements, own, words).filter(fit.and(Statement::happened));
    }

    /** The same indicator of the region named, or the indicator named, of the same region. */
    private Stream<Statement> elsewhere(Statements statements, Statement own, String words) {
        Matcher where = WHERE.matcher(words);
        boolean place = where.find();
        if (place && named(words, where.end()).isPresent()) {
            return named(statements, own, words).filter(s -> same(s, own));
        }
        if (place) {
            return statements
                    .near(own.subject(), own.measure(), own.line())
                    .filter(s -> s.region().equals(where.group()) && s.time().equals(own.time()));
        }
        String bare = DRESS.matcher(words).replaceAll("");
        return Stream.of(bare, bare + "增加值")
                .flatMap(name -> indicators.named(name).map(Indicator::code).stream())
                .distinct()
                .flatMap(code -> statements.near(code, own.measure(), own.line()))
                .filter(s -> same(s, own));
    }

    /** 低于全市固定资产投资: another indicator of the place spoken of. */
    private Optional<Indicator> named(String words, int from) {
        return indicators.named(DRESS.matcher(words.substring(from)).replaceAll(""));
    }

    private Stream<Statement> named(Statements statements, Statement own, String words) {
        Matcher where = WHERE.matcher(words);
        return where.find()
                ? named(words, where.end()).stream()
                        .flatMap(known -> statements.near(known.code(), own.measure(), own.line()))
                        .filter(s -> s.region().equals(own.region()))
                : Stream.empty();
    }

    /** Where the time of the one or the other is not printed, only a distance that is right tells anything. */
    private Optional<Finding> borneOut(Statements statements, Statement distance, Statement own) {
        String words = distance.fact().qualifiers().comparator().orElse("");
        return named(statements, own, words)
                .filter(s -> s.happened() && s.exact() && fits(s, distance))
                .filter(s -> judge(own, s, distance).verdict() == Verdict.HOLDS)
                .findFirst()
                .map(s -> claim(own, s, distance, judge(own, s, distance)));
    }

    /** Whether a statement is of the earlier time that the words name: 一季度, 上半年, 1—4月, 去年同期. */
    private static boolean earlier(Statement s, String words, Statement own) {
        if (LAST_YEAR.matcher(words).find()) {
            return own.timeInYear(-1).filter(s.time()::equals).isPresent();
        }
        Optional<Period.MonthRange> meant = months(words);
        Optional<Period.MonthRange> printed = s.fact().qualifiers().period().flatMap(Period::months);
        return meant.isPresent() && meant.equals(printed) && (s.year() == own.year() || s.year() == 0);
    }

    private static Optional<Period.MonthRange> months(String words) {
        if (words.contains("一季度")) {
            return Optional.of(new Period.MonthRange(1, 3));
        }
        if (words.contains("上半年")) {
            return Optional.of(new Period.MonthRange(1, 6));
        }
        if (words.contains("前三季度")) {
            return Optional.of(new Period.MonthRange(1, 9));
        }
        Matcher m = MONTHS.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(m.group(2));
        int first = m.group(1) == null ? last : Integer.parseInt(m.group(1));
        return first >= 1 && first <= last && last <= 12
                ? Optional.of(new Period.MonthRange(first, last))
                : Optional.empty();
    }

    private static Judgement judge(Statement own, Statement from, Statement distance) {
        Interval less = from.in(own);
        Interval printed = distance.in(own);
        return Comparison.of(
                own.words() + "−" + from.words(),
                own.meaning().minus(less),
                distance.words(),
                printed,
                own.forgiving().minus(from.forgiving()),
                distance.forgiving());
    }
}
