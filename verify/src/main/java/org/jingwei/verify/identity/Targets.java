package org.jingwei.verify.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.core.term.Unit;
import org.jingwei.core.text.Place;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** Targets against the results of the year before, in the same article. */
final class Targets {

    private static final Pattern NEW = Pattern.compile("新增|新认定|新培育|新引进|新入库|新开工|新落地|新投产|净增|入规|增加");
    private static final Pattern WORK = Pattern.compile(
            "改造|新建|改建|建设|建成|修复|治理|硬化|完工|示范|改扩建|修建|编制|搬迁|造林|植树|绿化|绿道|创建|打造|管网|小区|公路|户厕|厕所|农田|基站|学位|绿色工厂|道路|小巷|贮藏库|绿地|校舍|工程|用地|乡镇|景区|民宿|中心");
    private static final Set<String> THINGS = Set.of("个", "家", "项", "处", "件", "座", "所");
    private static final Set<String> FIRMS = Set.of("家", "户", "个");
    private static final BigDecimal LEAST = new BigDecimal("0.25");
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final int SEVERAL = 5;

    private final Indicators indicators = Indicators.standard();
    private final Sequels sequels = new Sequels();

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        Set<Place> told = new HashSet<>();
        List<Pair> works = new ArrayList<>();
        for (Statement target : statements.all()) {
            if (target.wanted() && target.measure() == Measure.LEVEL && target.telling() && !lowIsGood(target)) {
                last(statements, target).ifPresent(actual -> {
                    Pair pair = new Pair(actual, target);
                    boolean follows = pair.same() && !divided(statements, target);
                    if (follows && pair.kept() && running(actual, target)) {
                        told.addAll(pair.places());
                        return; // what the first months brought is less than the year's target: that says nothing
                    }
                    if (follows && (pair.kept() || !pair.work() && pair.named())) {
                        findings.add(pair.finding());
                        told.addAll(pair.places());
                    } else if (follows && (pair.near() || pair.alike())) {
                        works.add(pair);
                        told.addAll(pair.places());
                    }
                    growth(statements, actual, target).ifPresent(findings::add);
                });
                visits(statements, target).ifPresent(findings::add);
            }
        }
        if (!works.isEmpty()) {
            findings.add(together(works));
        }
        findings.addAll(sequels.check(statements, told));
        return findings;
    }

    /** 54.3万人 of the year before and 50万人次 of this one: persons and their turns are not to be compared. */
    private static Optional<Finding> visits(Statements statements, Statement target) {
        String unit = target.unit().map(Unit::symbol).orElse("");
        String other = unit.endsWith("次") ? unit.substring(0, unit.length() - 1) : unit + "次";
        return unit.endsWith("人") || unit.endsWith("人次")
                ? statements
                        .nearest(
                                target.subject(),
                                Measure.LEVEL,
                                target.line(),
                                s -> s.happened()
                                        && lastYear(s, target)
                                        && s.region().equals(target.region())
                                        && s.unit()
                                                .map(Unit::symbol)
                                                .filter(other::equals)
                                                .isPresent())
                        .map(s -> {
                            String computation =
                                    "上年" + s.words() + "，目标" + target.words() + "：一处以" + other + "计，一处以" + unit + "计";
                            return Claim.ofFacts(List.of(s.fact(), target.fact()))
                                    .finding(
                                            Rule.V1404,
                                            new Judgement(
                                                    Verdict.SUSPICIOUS,
                                                    Severity.WARN,
                                                    computation,
                                                    computation + "，不能相比，请统一单位。"));
                        })
                : Optional.empty();
    }

    /** A result and the target that follows it, both as printed. */
    record Pair(Statement actual, Statement target) {

        boolean kept() {
            return !actual.convert(actual.printed(), target).above(target.printed());
        }

        /** Whether both are of what is new, or neither is, and neither alone is of what has added up. */
        boolean same() {
            String before = actual.fact().indicator();
            String after = target.fact().indicator();
            return NEW.matcher(before).find() == NEW.matcher(after).find()
                    && before.contains("累计") == after.contains("累计")
                    && before.contains("总投资") == after.contains("总投资");
        }

        /** Whether both are of one name, or sums of money, or so near in size that they may be of one thing. */
        boolean named() {
            return actual.subject().equals(target.subject())
                    || near()
                    || target.dimension().startsWith("money");
        }

        /** Whether it is a piece of work, of which there is less to do every year. */
        boolean work() {
            return WORK.matcher(target.fact().indicator()).find();
        }

        /** Whether the target is at least a good part of the result: else it is of something else. */
        boolean near() {
            return !actual.convert(actual.printed(), target).times(LEAST).above(target.printed());
        }

        /** Whether the target is no more than twice the result: else it is of something else. */
        boolean within() {
            return !target.printed()
                    .above(actual.convert(actual.printed(), target).times(TWICE));
        }

        /** Whether both are named by the very same words, but for their dress. */
        boolean alike() {
            return actual.subject().equals(target.subject());
        }

        List<Place> places() {
            return List.of(
                    actual.fact().evidence().place(), target.fact().evidence().place());
        }

        String words() {
            return actual.words() + " → " + target.words();
        }

        Finding finding() {
            return Claim.ofFacts(List.of(actual.fact(), target.fact())).finding(Rule.V1701, below(actual, target));
        }
    }

    /** Works of which less is planned than was done are told in one finding: each alone is no more than usual. */
    private static Finding together(List<Pair> works) {
        String all = works.stream().map(Pair::words).collect(Collectors.joining("；"));
        Judgement judgement = new Judgement(
                Verdict.SUSPICIOUS,
                Severity.WARN,
                "工程类目标低于上年实绩的有" + works.size() + "项：" + all + "（均按所印的数）",
                "有" + works.size() + "项工程类目标低于上年实绩；工程量逐年不同是常事，只供看一看有无漏改。");
        return Claim.ofFacts(works.stream()
                        .flatMap(pair ->
                                Stream.of(pair.actual().fact(), pair.target().fact()))
                        .toList())
                .finding(Rule.V1701, judgement);
    }

    /** A target that is printed for several places or lines is divided among them, and no part of it follows the result of all. */
    private static boolean divided(Statements statements, Statement target) {
        return statements.about(target.subject(), Measure.LEVEL).stream()
                        .filter(other -> other.wanted()
                                && other.time().equals(target.time())
                                && other.dimension().equals(target.dimension()))
                        .map(Statement::line)
                        .distinct()
                        .count()
                > SEVERAL;
    }

    private boolean lowIsGood(Statement statement) {
        return statement
                .fact()
                .code()
                .flatMap(indicators::byCode)
                .filter(indicator -> indicator.polarity() == Polarity.DOWN)
                .isPresent();
    }

    private static Optional<Statement> last(Statements statements, Statement target) {
        return statements
                .nearest(target.subject(), Measure.LEVEL, target.line(), s -> before(s, target))
                .or(() -> statements.alike(target, s -> before(s, target)));
    }

    private static boolean before(Statement s, Statement target) {
        boolean together = s.year() == target.year() && s.time().equals(target.time());
        boolean years = lastYear(s, target);
        return s.happened()
                && s.line() < target.line()
                && s.dimension().equals(target.dimension())
                && counted(s, target)
                && s.region().equals(target.region())
                && (years
                        || reachedEarly(s, target)
                        || (s.subject().equals(target.subject())
                                && !together
                                && s.year() == target.year()
                                && longer(s, target)));
    }

    /** 39个小区 says nothing of 6350户. */
    private static boolean counted(Statement s, Statement target) {
        boolean things = target.dimension().equals("count");
        String one = s.unit().map(Unit::symbol).orElse("").replace("万", "");
        String other = target.unit().map(Unit::symbol).orElse("").replace("万", "");
        boolean firms = target.fact().indicator().contains("企业") && FIRMS.containsAll(List.of(one, other));
        return !things || one.equals(other) || firms || THINGS.containsAll(List.of(one, other));
    }

    /** Whether the result is that of a part of the target's own year. */
    private static boolean running(Statement s, Statement target) {
        return s.year() == target.year() && !s.wholeYear() && !lastYear(s, target);
    }

    private static boolean lastYear(Statement s, Statement target) {
        return s.wholeYear() && target.wholeYear() && (s.year() == target.year() - 1 || s.year() == 0);
    }

    /** What the first months of the year before brought already is more than what is wanted of a whole one. */
    private static boolean reachedEarly(Statement s, Statement target) {
        boolean running = s.fact()
                .qualifiers()
                .period()
                .flatMap(Period::months)
                .filter(months -> months.first() == 1 && !s.wholeYear())
                .isPresent();
        return running
                && target.wholeYear()
                && s.year() == target.year() - 1
                && s.convert(s.printed(), target).above(target.printed());
    }

    /** What is wanted until June is no less than what April brought; what is wanted of one month may be. */
    private static boolean longer(Statement s, Statement target) {
        Optional<Period.MonthRange> done = s.fact().qualifiers().period().flatMap(Period::months);
        Optional<Period.MonthRange> all = target.fact().qualifiers().period().flatMap(Period::months);
        return done.isPresent()
                && all.isPresent()
                && all.get().first() <= done.get().first()
                && all.get().last() >= done.get().last();
    }

    private static Judgement below(Statement actual, Statement target) {
        Interval before = actual.convert(actual.printed(), target);
        boolean holds = !before.above(target.printed());
        boolean twice = target.dimension().startsWith("money")
                && lastYear(actual, target)
                && before.times(TWICE).below(target.printed());
        String computation = "上期" + actual.words() + "，目标" + target.words() + "（均按所印的数）";
        if (twice) {
            return new Judgement(
                    Verdict.SUSPICIOUS,
                    Severity.WARN,
                    computation,
                    "目标" + target.words() + "是上年实绩" + actual.words() + "的两倍以上；如系范围或口径变化请说明，否则请核对数字。");
        }
        return holds
                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：目标不低于上年实绩。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "目标" + target.words() + "（第" + target.line() + "行）低于上期实绩" + actual.words() + "（第"
                                + actual.line() + "行）；如系主动调低、只是其中一部分或口径变化，请说明，否则请核对。");
    }

    private Optional<Finding> growth(Statements statements, Statement actual, Statement target) {
        if (!lastYear(actual, target)) {
            return Optional.empty();
        }
        return statements
                .nearest(
                        target.subject(),
                        Measure.YOY,
                        target.line(),
                        s -> s.wanted()
                                && s.dimension().equals("ratio")
                                && s.time().equals(target.time()))
                .flatMap(rate -> Growth.rate(
                                meant(target, rate),
                                meant(actual, rate).equals(actual.meaning())
                                        ? actual.in(target)
                                        : actual.convert(meant(actual, rate), target))
                        .map(growth -> {
                            Judgement judgement = Comparison.of(
                                    target.words() + "÷" + actual.words() + "−1",
                                    growth.hundredfold(),
                                    rate.words(),
                                    rate.meaning(),
                                    growth.hundredfold(),
                                    rate.forgiving());
                            return Claim.ofFacts(List.of(actual.fact(), rate.fact(), target.fact()))
                                    .finding(
                                            Rule.V303,
                                            real(target)
                                                    ? judgement.asDoubt("增速可能按可比价，而总量按现价。")
                                                    : actual.subject().equals(target.subject())
                                                                    && target.exact()
                                                                    && actual.exact()
                                                            ? judgement
                                                            : judgement.asDoubt("两处的名称或“突破”“以上”等说法不尽相同。"));
                        }));
    }

    /** 突破70亿元、增长45.8%: a growth printed exactly was reckoned from the bare figures. */
    private static Interval meant(Statement level, Statement rate) {
        return rate.exact() && !level.exact()
                ? level.fact()
                        .quantity()
                        .value()
                        .map(value -> Interval.of(value, Approx.EXACT))
                        .orElse(level.meaning())
                : level.meaning();
    }

    /** Indicators whose growth is at constant prices while the level is at current ones. */
    private boolean real(Statement statement) {
        return statement.subject().startsWith("GDP") || statement.subject().startsWith("IND.VA");
    }
}
