package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Place;
import org.jingwei.verify.rule.Bounds;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Indicators beside the usual ranges of {@code ranges.csv}, and rates that are no more than all. That a figure is of a usual size
 * is no computation that it took part in, so nothing is said of it; that rates are no more than all says little, so it is said once
 * for all of an article, and of one that stands alone there not at all. Immutable, thread-safe.
 */
final class Ranges {

    private static final Interval ALL = Interval.parse("[0,100]");

    /** Rates that are a part of all, by the end of their names; 完成率, 到位率 and the like may be more. */
    private static final Pattern PART_OF_ALL = Pattern.compile(
            "(?:覆盖|开工|复工|竣工|投产|参保|办结|办复|办理|回复|利用|达标|处理|处置|治理|网办|可办|上线|巩固|普及|优良|入学|入园|升学|满意|合格|就业|失业|应诉|化解|发证|绿地|绿化|解决|整改|销号|城镇化|申报|及格|入住|调处|消除|转化|优良天数|检测|就诊|贷款不良|不良贷款|不良)率$"
                    + "|(?:优良天数|优良|水体|断面)(?:比例|比率)$|满意度$|覆盖度$");

    private static final int FEWEST = 2;

    /** The years that the ranges are of. */
    private static final int SINCE = 2000;

    /**
     * @param of whose own amount, where its size matters
     */
    private record Range(Optional<RegionLevel> of, Unit unit, Interval usual) {

        static Range read(CsvRow row, Units units) {
            return new Range(
                    row.optional("of").map(level -> RegionLevel.valueOf(level.toUpperCase(Locale.ROOT))),
                    row.read("unit", symbol -> units.parse(symbol).orElseThrow(IllegalArgumentException::new)),
                    Bounds.of(row));
        }

        boolean fits(Statement s) {
            boolean growth = s.measure() == Measure.YOY;
            boolean same = s.unit()
                    .filter(own -> growth ? own.equals(unit) : own.comparable(unit))
                    .isPresent();
            boolean time = growth || s.year() == 0 || s.year() >= SINCE;
            return same && time && of.map(level -> own(s, level)).orElse(true);
        }

        private static boolean own(Statement s, RegionLevel level) {
            return s.article().level().filter(level::equals).isPresent()
                    && s.article().region().filter(s.region()::equals).isPresent();
        }

        boolean holds(Statement s) {
            return s.unit().orElseThrow().convert(s.meaning(), unit).intersects(usual);
        }

        String words() {
            return Comparison.shown(usual) + unit;
        }
    }

    private final Map<String, List<Range>> ranges = new HashMap<>();

    Ranges() {
        Indicators indicators = Indicators.standard();
        Units units = Units.standard();
        CsvFile.resource(Ranges.class, "ranges.csv", "indicator", "measure", "of", "unit", "least", "most", "source")
                .rows()
                .forEach(row -> {
                    String code = row.text("indicator");
                    if (indicators.byCode(code).isEmpty()) {
                        throw row.bad("an indicator that the catalogue does not have");
                    }
                    Measure measure = row.read("measure", name -> Measure.valueOf(name.toUpperCase(Locale.ROOT)));
                    ranges.computeIfAbsent(key(code, measure), key -> new ArrayList<>())
                            .add(Range.read(row, units));
                });
    }

    private static String key(String subject, Measure measure) {
        return subject + "|" + measure;
    }

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        List<Statement> parts = new ArrayList<>();
        for (Statement s : statements.all()) {
            range(s).filter(known -> !known.holds(s)).ifPresent(known -> findings.add(unusual(s, known)));
            if (partOfAll(s) && s.meaning().intersects(ALL)) {
                parts.add(s);
            } else if (partOfAll(s)) {
                findings.add(moreThanAll(s));
            }
        }
        together(parts).ifPresent(findings::add);
        return findings;
    }

    private Optional<Range> range(Statement s) {
        return ranges.getOrDefault(key(s.subject(), s.measure()), List.of()).stream()
                .filter(range -> (s.happened() || s.wanted()) && range.fits(s))
                .findFirst();
    }

    private static boolean partOfAll(Statement s) {
        boolean percent = s.fact().quantity().unit().filter("%"::equals).isPresent();
        return percent
                && (s.measure() == Measure.SHARE
                        || s.measure() == Measure.LEVEL
                                && PART_OF_ALL.matcher(s.fact().indicator()).find());
    }

    private static Optional<Finding> together(List<Statement> all) {
        Map<Place, Statement> printed = new LinkedHashMap<>(); // several facts may share one figure
        all.forEach(s -> printed.putIfAbsent(s.fact().evidence().place(), s));
        List<Statement> each = List.copyOf(printed.values());
        if (each.size() < FEWEST) {
            return Optional.empty();
        }
        String told = "都在0～100%之间（只核对不超过100%）。";
        String words = each.stream().map(Statement::words).collect(Collectors.joining("、"));
        Judgement judgement =
                new Judgement(Verdict.HOLDS, Severity.WARN, words + "，" + told, "这" + each.size() + "个数" + told);
        return Optional.of(
                Claim.ofFacts(each.stream().map(Statement::fact).toList()).finding(Rule.V1104, judgement));
    }

    private static Finding unusual(Statement s, Range range) {
        String computation = s.words() + "，常见" + range.words();
        return Claim.ofFacts(List.of(s.fact()))
                .finding(
                        Rule.V1511,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                computation,
                                s.words() + "超出这一指标的常见范围（" + range.words() + "），请看一看小数点、单位和所指的指标。"));
    }

    private static Finding moreThanAll(Statement s) {
        return Claim.ofFacts(List.of(s.fact()))
                .finding(
                        Rule.V1104,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                s.words() + " > 100%",
                                "部分占全部的比率通常不超过100%，所印" + s.words() + "，请核对。"));
    }
}
