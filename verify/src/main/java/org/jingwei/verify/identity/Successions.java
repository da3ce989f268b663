package org.jingwei.verify.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Two articles about one place and the same months of two years that follow one another: last year's level and this year's
 * growth give this year's level, and what a growth fell back by is the difference of the two growths. Where the years are not
 * printed, the figures themselves must show it: several of them agree, which figures of other years do not.
 */
final class Successions {

    /** So many agreements show that one article is of the year after the other. */
    private static final int SHOWN = 2;

    /** Agreements must be at least one in so many. */
    private static final int ONE_IN = 3;

    /** A computed growth as wide as this, in points, agrees with much. */
    private static final BigDecimal WIDE = BigDecimal.valueOf(2);

    /** Of one place no more articles are held against one another, so that time stays linear. */
    private static final int MOST = 40;

    private static final List<String> REAL = List.of("GDP", "IND.VA", "AGR.OUT");

    private record Key(String subject, Measure measure, Period.MonthRange months) {}

    private record Check(Statement before, List<Statement> now, Judgement judgement, boolean telling) {

        boolean agrees() {
            return judgement.verdict() == Verdict.HOLDS;
        }

        Finding finding() {
            Claim here = Claim.ofFacts(now.stream().map(Statement::fact).toList());
            return here.finding(
                    Rule.V1602,
                    real(now.get(0))
                            ? judgement.asUnresolved("增速按可比价，而两年的总量按现价。")
                            : judgement.asDoubt("两篇的口径可能不同，或不是相邻两年。"),
                    List.of(Claim.ofFacts(List.of(before.fact()))));
        }
    }

    /** Levels at current prices whose growth is at constant ones. */
    private static boolean real(Statement level) {
        return level.measure() == Measure.LEVEL && REAL.stream().anyMatch(level.subject()::startsWith);
    }

    private Successions() {}

    static List<Finding> check(List<Statements> articles) {
        Map<String, List<Statements>> places = new LinkedHashMap<>();
        for (Statements article : articles) {
            place(article)
                    .ifPresent(place -> places.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(article));
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Statements> group : places.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = Math.max(0, i - MOST); j < Math.min(group.size(), i + MOST); j++) {
                    if (i != j) {
                        findings.addAll(pair(group.get(i), group.get(j)));
                    }
                }
            }
        }
        return findings;
    }

    /** The place that an article is about; of those that name none, the kind of place and the document. */
    private static Optional<String> place(Statements article) {
        return article.all().stream().findFirst().map(Statement::article).flatMap(a -> {
            Optional<String> named = a.region().filter(region -> !region.contains("X") && !region.startsWith("全"));
            return a.region().isPresent() ? named : a.level().map(level -> a.document() + "|" + level);
        });
    }

    private static List<Finding> pair(Statements last, Statements now) {
        Map<Key, Statement> before = new HashMap<>();
        last.all().stream()
                .filter(Successions::plain)
                .forEach(s -> key(s).ifPresent(key -> before.putIfAbsent(key, s)));
        Map<Key, Statement> here = new LinkedHashMap<>();
        now.all().stream().filter(Successions::plain).forEach(s -> key(s).ifPresent(key -> here.putIfAbsent(key, s)));
        List<Check> checks = new ArrayList<>();
        here.forEach((key, s) -> {
            if (s.measure() == Measure.YOY) {
                grown(before, here, key, s).ifPresent(checks::add);
            } else if (s.measure() == Measure.PP_CHANGE) {
                changed(before, here, key, s).ifPresent(checks::add);
            }
        });
        long agree = checks.stream()
                .filter(check -> check.agrees() && check.telling())
                .count();
        return agree >= SHOWN && agree * ONE_IN >= checks.size()
                ? checks.stream().map(Check::finding).toList()
                : List.of();
    }

    private static boolean plain(Statement s) {
        Status status = s.fact().qualifiers().status();
        boolean measured =
                s.measure() == Measure.LEVEL || s.measure() == Measure.YOY || s.measure() == Measure.PP_CHANGE;
        return measured
                && status == Status.ACTUAL
                && s.exact()
                && s.fact().code().isPresent()
                && own(s);
    }

    /** Whether it is of the place that the article is about. */
    private static boolean own(Statement s) {
        String region = s.region();
        return region.isEmpty()
                || region.startsWith("全")
                || s.article().region().filter(region::equals).isPresent();
    }

    private static Optional<Key> key(Statement s) {
        return s.fact()
                .qualifiers()
                .period()
                .filter(period -> !period.point())
                .flatMap(Period::months)
                .map(months -> new Key(
                        s.subject() + "|" + s.region() + "|" + (s.measure() == Measure.LEVEL ? s.dimension() : ""),
                        s.measure(),
                        months));
    }

    private static Key of(Key key, Measure measure, String dimension) {
        String bare = key.subject().substring(0, key.subject().lastIndexOf('|') + 1);
        return new Key(bare + dimension, measure, key.months());
    }

    /** Whether the printed years do not forbid that one follows the other. */
    private static boolean follows(Statement before, Statement now) {
        return before.year() == Period.UNPRINTED || now.year() == Period.UNPRINTED || before.year() + 1 == now.year();
    }

    private static Optional<Check> grown(
            Map<Key, Statement> before, Map<Key, Statement> here, Key key, Statement rate) {
        return here.entrySet().stream()
                .filter(entry -> entry.getKey().measure() == Measure.LEVEL
                        && entry.getValue().subject().equals(rate.subject())
                        && entry.getKey().months().equals(key.months())
                        && entry.getValue().region().equals(rate.region()))
                .findFirst()
                .flatMap(entry -> grown(
                        before, here, entry.getKey(), rate, entry.getValue().dimension()));
    }

    private static Optional<Check> grown(
            Map<Key, Statement> before, Map<Key, Statement> here, Key levels, Statement rate, String dimension) {
        Optional<Statement> now = Optional.ofNullable(here.get(levels));
        Optional<Statement> base = Optional.ofNullable(before.get(levels));
        boolean rates = dimension.equals("ratio") || !rate.dimension().equals("ratio");
        return rates
                ? Optional.empty()
                : now.flatMap(level -> base.filter(last -> follows(last, level))
                        .flatMap(last -> Growth.rate(level.meaning(), last.in(level))
                                .map(Interval::hundredfold)
                                .map(computed -> new Check(
                                        last,
                                        List.of(level, rate),
                                        Comparison.of(
                                                level.words() + "÷" + last.words() + "（上年）−1",
                                                computed,
                                                rate.words(),
                                                rate.meaning(),
                                                computed,
                                                rate.forgiving()),
                                        narrow(computed)))));
    }

    private static Optional<Check> changed(
            Map<Key, Statement> before, Map<Key, Statement> here, Key key, Statement change) {
        Key rates = of(key, Measure.YOY, "");
        Optional<Statement> now = Optional.ofNullable(here.get(rates));
        Optional<Statement> last = Optional.ofNullable(before.get(rates));
        boolean year = change.fact()
                .qualifiers()
                .comparator()
                .map(words -> words.contains("同期") || words.contains("上年") || words.contains("去年"))
                .orElse(true);
        return !year
                ? Optional.empty()
                : now.flatMap(rate -> last.filter(earlier -> follows(earlier, rate))
                        .map(earlier -> new Check(
                                earlier,
                                List.of(rate, change),
                                Comparison.of(
                                        rate.words() + "−" + earlier.words() + "（上年）",
                                        rate.meaning().minus(earlier.meaning()),
                                        change.words(),
                                        change.meaning(),
                                        rate.forgiving().minus(earlier.forgiving()),
                                        change.forgiving()),
                                true)));
    }

    private static boolean narrow(Interval computed) {
        return computed.width().filter(wide -> wide.compareTo(WIDE) <= 0).isPresent();
    }
}
