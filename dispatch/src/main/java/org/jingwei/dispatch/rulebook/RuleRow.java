package org.jingwei.dispatch.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.dispatch.book.Decision;

/**
 * A row of a regulation as a clerk writes it, every field as it was typed; {@link #clause} says what is wrong with it.
 *
 * @param months to whose reports it applies, 6|9|12; empty for all
 */
public record RuleRow(
        String code,
        String indicator,
        String measure,
        String comparator,
        String threshold,
        String periods,
        String months,
        String consequence,
        String by,
        String source) {

    private static final int LONGEST = 120;
    private static final int MOST_PERIODS = 36;
    private static final int MOST_MONTH = 12;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    /** The rows of a rule, one for each condition. */
    static List<RuleRow> of(Rule rule) {
        return rule.clauses().stream()
                .map(clause -> new RuleRow(
                        rule.code(),
                        rule.indicator(),
                        clause.measure().code(),
                        clause.comparator().sign(),
                        clause.threshold().toPlainString(),
                        Integer.toString(clause.periods()),
                        new TreeSet<>(clause.months())
                                .stream().map(String::valueOf).collect(Collectors.joining("|")),
                        rule.consequence().name(),
                        rule.by(),
                        rule.source()))
                .toList();
    }

    private Stream<String> fields() {
        return Stream.of(code, indicator, measure, comparator, threshold, periods, months, consequence, by, source);
    }

    /** Whether nothing was typed that makes a rule: no code and no number. */
    public boolean blank() {
        return code.isBlank() && threshold.isBlank();
    }

    /** The same as it is kept: without blanks around, the indicator by its code, months parted by bars. */
    RuleRow kept() {
        return new RuleRow(
                code.strip(),
                indicator().isBlank()
                        ? ""
                        : indicator(indicator.strip()).map(Indicator::code).orElse(indicator.strip()),
                measure.strip(),
                comparator.strip(),
                threshold.strip(),
                periods.isBlank() ? "1" : periods.strip(),
                String.join("|", parts(months)),
                consequence.strip(),
                by.strip(),
                source.strip());
    }

    private static Optional<Indicator> indicator(String named) {
        Indicators catalogue = Indicators.standard();
        return catalogue.byCode(named).or(() -> catalogue.named(named));
    }

    private static List<String> parts(String months) {
        return Stream.of(months.split("[|、,，\\s]+"))
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
    }

    /** What it says in words; empty where it is no condition. */
    public Optional<String> sentence(Rulebook known) {
        RuleRow row = kept();
        return row.clause(known).value().map(clause -> {
            String who = indicator(row.indicator).map(Indicator::name).orElse(row.indicator);
            String when = row.months.isEmpty() ? "" : row.months.replace('|', '、') + "月的报告，";
            return when + (who.isEmpty() ? "" : who) + clause.words() + "，" + (row.by.isEmpty() ? "" : "由" + row.by)
                    + known.consequence(row.consequence).orElseThrow().words() + "。";
        });
    }

    /** Its condition, or the cause why it is none. */
    Decision<Clause> clause(Rulebook known) {
        Optional<RuleMeasure> what = known.measure(measure);
        Optional<BigDecimal> number = Printed.parse(threshold)
                .map(Printed::value)
                .filter(value -> value.abs().compareTo(LARGEST) <= 0);
        return cause(known, what, number)
                .<Decision<Clause>>map(Decision::refused)
                .orElseGet(() -> Decision.allowed(new Clause(
                        what.orElseThrow(),
                        Comparator.of(comparator),
                        number.orElseThrow(),
                        Integer.parseInt(periods),
                        numbers())));
    }

    private Set<Integer> numbers() {
        return parts(months).stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<String> cause(Rulebook known, Optional<RuleMeasure> what, Optional<BigDecimal> number) {
        if (fields().anyMatch(field -> field.length() > LONGEST || field.chars().anyMatch(Character::isISOControl))) {
            return Optional.of("有一格太长（最多" + LONGEST + "字）或有换行");
        }
        if (!code.matches("[\\p{L}\\p{N}._-]+")) {
            return Optional.of(code.isEmpty() ? "没有写代码" : "代码“" + code + "”只能用字母、数字、汉字和 - _ .");
        }
        if (what.isEmpty()) {
            return Optional.of("没有“" + measure + "”这个量");
        }
        if (Stream.of(Comparator.values()).noneMatch(one -> one.sign().equals(comparator))) {
            return Optional.of("比较“" + comparator + "”看不懂，只能是 <、<=、>、>=、=");
        }
        if (number.isEmpty()) {
            return Optional.of(threshold.isEmpty() ? "没有写数值" : "数值“" + threshold + "”不是数");
        }
        if (!periods.matches("\\d{1,2}") || !within(periods, MOST_PERIODS)) {
            return Optional.of("连续几期“" + periods + "”应是1到" + MOST_PERIODS);
        }
        Optional<String> month = parts(months).stream()
                .filter(part -> !part.matches("\\d{1,2}") || !within(part, MOST_MONTH))
                .findFirst();
        if (month.isPresent()) {
            return Optional.of("月份“" + month.get() + "”应是1到12");
        }
        if (known.consequence(consequence).isEmpty()) {
            return Optional.of("没有“" + consequence + "”这种后果");
        }
        return source.isEmpty() ? Optional.of("没有写出处") : Optional.empty();
    }

    private static boolean within(String number, int most) {
        int value = Integer.parseInt(number);
        return value >= 1 && value <= most;
    }

    /** Whether it may speak of this indicator where indicators are judged. */
    boolean knownIndicator() {
        return indicator.isEmpty() || indicator(indicator).isPresent();
    }
}
