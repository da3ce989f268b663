package org.jingwei.verify.identity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;
import org.jingwei.verify.page.Digits;

/**
 * A fact made ready to be held against others.
 *
 * @param subject what is measured: the catalogue's code, or the characters of the words in order, so that 新增城镇就业 and
 *     城镇新增就业 are one
 * @param time the period, written the same for the same time
 * @param replaced whether it is an earlier value beside the present one, of no time that is known
 */
record Statement(
        Article article,
        Fact fact,
        String subject,
        String region,
        String time,
        Interval meaning,
        Optional<Unit> unit,
        boolean replaced) {

    private static final List<String> DRESS = List.of(
            "完成", "实现", "预计", "累计", "全市", "全县", "全区", "全省", "我市", "我县", "我区", "达到", "突破", "力争", "稳定在", "全年", "总", "培育",
            "建成", "新建", "实施", "投放", "支持", "开展", "组织", "种植", "正常年景", "常年");

    /** The statement of a fact with a value; empty for one that is masked or a rank, and one about nothing in particular. */
    static Optional<Statement> of(Article article, Fact fact) {
        Units units = Units.standard();
        return fact.quantity()
                .meaning(units)
                .filter(meaning -> !counted(fact, units))
                .map(meaning -> new Statement(
                        article,
                        fact,
                        fact.code()
                                .or(() -> Indicators.standard()
                                        .named(fact.indicator().replaceFirst("目标$", ""))
                                        .map(Indicator::code))
                                .orElseGet(() -> characters(fact.indicator())),
                        region(article, fact),
                        fact.qualifiers().period().map(Statement::time).orElse(""),
                        meaning,
                        fact.quantity().unit().flatMap(units::parse),
                        false));
    }

    /** 6项 is no gross domestic product: indicators are counted there, not measured. */
    private static boolean counted(Fact fact, Units units) {
        boolean count = fact.quantity()
                .unit()
                .flatMap(units::parse)
                .filter(unit -> unit.dimension().toString().equals("count"))
                .isPresent();
        return count
                && fact.qualifiers().measure() == Measure.LEVEL
                && fact.code()
                        .flatMap(Indicators.standard()::byCode)
                        .or(() -> Indicators.standard().named(fact.indicator()))
                        .flatMap(known -> units.parse(known.unit()))
                        .filter(usual -> !usual.dimension().toString().equals("count"))
                        .isPresent();
    }

    /** The region as named; 全市 in a city's own report is the city. */
    private static String region(Article article, Fact fact) {
        String own = article.region().orElse("");
        String named = fact.qualifiers().region().orElse(own);
        boolean itself = article.level()
                .map(level -> switch (level) {
                    case PROVINCE -> named.equals("全省") || named.equals("全区") || named.equals("全自治区");
                    case PREFECTURE -> named.equals("全市") || named.equals("全州");
                    case COUNTY -> named.equals("全县") || named.equals("全区");
                    case NATION, ZONE, TOWNSHIP, VILLAGE -> false;
                })
                .orElse(false);
        return itself && !own.isEmpty() ? own : named;
    }

    private static String plain(String indicator) {
        String plain = indicator.replaceAll("[\\s“”‘’、（）()]", "");
        for (String word : DRESS) {
            plain = plain.replace(word, "");
        }
        return plain;
    }

    private static String characters(String indicator) {
        return plain(indicator).chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String time(Period period) {
        return period.months()
                .map(m -> (period.point() ? "@" : "") + period.year() + ":" + (period.point() ? "" : m.first() + "-")
                        + m.last())
                .orElseGet(period::toString);
    }

    /** The same time of another year. */
    Optional<String> timeInYear(int years) {
        return fact.qualifiers()
                .period()
                .filter(period -> period.year() != Period.UNPRINTED && !(period instanceof Period.Span))
                .map(period -> time(period.inYear(period.year() + years)));
    }

    int year() {
        return fact.qualifiers().period().map(Period::year).orElse(Period.UNPRINTED);
    }

    boolean wholeYear() {
        return fact.qualifiers()
                .period()
                .filter(period -> period.point()
                        || period.months().filter(m -> m.count() == 12).isPresent())
                .isPresent();
    }

    Measure measure() {
        return fact.qualifiers().measure();
    }

    /** Whether it is said to have happened, or very nearly. */
    boolean happened() {
        Status status = fact.qualifiers().status();
        return status == Status.ACTUAL || status == Status.FORECAST || status == Status.PREVIOUS && !replaced;
    }

    /** Whether it is printed as what was before. */
    boolean earlier() {
        return fact.qualifiers().status() == Status.PREVIOUS;
    }

    Statement asReplaced() {
        return new Statement(article, fact, subject, region, time, meaning, unit, true);
    }

    /** What is stated in a line, whatever the value. */
    List<Object> thing() {
        return List.of(line(), subject, region, time, measure());
    }

    boolean wanted() {
        Status status = fact.qualifiers().status();
        return status == Status.TARGET || status == Status.PLAN;
    }

    boolean exact() {
        return fact.quantity().approx() == Approx.EXACT
                && fact.quantity().upper().isEmpty();
    }

    /** Whether the words say enough to be the same thing elsewhere: 项目 alone is not. */
    boolean telling() {
        return fact.code().isPresent() || subject.length() >= 4;
    }

    int line() {
        return fact.evidence().place().line();
    }

    /** The bare figure, whatever hedges it and however it is rounded: a target of 85以上 is held against results as 85. */
    Interval printed() {
        return fact.quantity()
                .value()
                .map(value -> Interval.exactly(value.value()))
                .orElse(meaning);
    }

    /** The figure as printed, 0 where there is none. */
    BigDecimal value() {
        return fact.quantity().value().map(Printed::value).orElse(BigDecimal.ZERO);
    }

    String dimension() {
        return unit.map(u -> u.dimension().toString()).orElse("");
    }

    /** Indicator and value as printed, with what of the indicator is measured. */
    String words() {
        return fact.indicator()
                + (fact.indicator().endsWith(noun()) ? "" : noun())
                + fact.quantity().value().map(Object::toString).orElse("")
                + fact.quantity().unit().orElse("");
    }

    private String noun() {
        return switch (measure()) {
            case LEVEL, GROWTH, MULTIPLE, RATIO -> "";
            case YOY -> "增速";
            case MOM -> "环比增速";
            case PP_CHANGE, DELTA -> "增减";
            case GAP -> "差距";
            case CONTRIBUTION -> "拉动";
            case CONTRIBUTION_RATE -> "贡献率";
            case SHARE -> "占比";
            case RANK -> "位次";
            case COMPLETION -> "完成率";
        };
    }

    Interval in(Statement other) {
        return convert(meaning, other);
    }

    /** An interval of this statement's unit in the unit of another. */
    Interval convert(Interval interval, Statement other) {
        return unit.isPresent() && other.unit.isPresent() && unit.get().comparable(other.unit.get())
                ? unit.get().convert(interval, other.unit.get())
                : interval;
    }

    /** The digits of the words: 过亿元 and 过10亿元 are not alike. */
    String digits() {
        return fact.indicator().replaceAll("[^0-9]", "");
    }

    /** Pairs of neighbouring characters of the words, without their dress. */
    Set<String> pairs() {
        String plain = plain(fact.indicator());
        return IntStream.range(0, Math.max(0, plain.length() - 1))
                .mapToObj(i -> plain.substring(i, i + 2))
                .collect(Collectors.toSet());
    }

    /** The text right before the figure, so many characters at the most; empty where the article does not hold it. */
    String before(int most) {
        Place place = fact.evidence().place();
        for (Paragraph paragraph : article.paragraphs()) {
            boolean lines = paragraph.firstLine() <= place.line() && place.line() <= paragraph.lastLine();
            for (int i = 0; lines && i < paragraph.text().length(); i++) {
                if (paragraph.placeOf(i).equals(place)) {
                    return paragraph.text().substring(Math.max(0, i - most), i);
                }
            }
        }
        return "";
    }

    /** To a reader who forgives a unit of the last digit. */
    Interval forgiving() {
        return fact.quantity()
                .value()
                .map(value -> meaning.plus(Interval.closed(value.place().negate(), value.place())))
                .orElse(meaning);
    }

    /** What it would mean with one other digit, in every way. */
    Stream<Interval> slips() {
        return Digits.others(value()).stream().map(other -> Interval.of(new Printed(other), Approx.EXACT));
    }

    /** How many months from January on it is about; 0 for any other stretch and for a day. */
    int monthsFromJanuary() {
        return fact.qualifiers()
                .period()
                .filter(period -> !period.point())
                .flatMap(Period::months)
                .filter(range -> range.first() == 1)
                .map(Period.MonthRange::count)
                .orElse(0);
    }
}
