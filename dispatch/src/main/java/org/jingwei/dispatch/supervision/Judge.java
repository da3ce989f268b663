package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.dispatch.rulebook.Consequence;
import org.jingwei.dispatch.rulebook.Consequence.Family;
import org.jingwei.dispatch.rulebook.Memory;
import org.jingwei.dispatch.rulebook.Rule;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.rulebook.Situation;
import org.jingwei.dispatch.rulebook.Verdict;

/**
 * Applies an office's rules to a situation: one light with its reason, and the steps that follow. A rule whose condition only
 * rounding hides lights nothing, but is told. Immutable, thread-safe.
 */
public final class Judge {

    private static final Comparator<Rule> GRAVITY =
            Comparator.comparing(rule -> rule.consequence().order());

    private final Rulebook book;
    private final String office;

    /**
     * @param office whose rules
     * @throws IllegalArgumentException if the book has no rules of this office
     */
    public Judge(Rulebook book, String office) {
        if (!book.offices().contains(office)) {
            throw new IllegalArgumentException("no rules of " + office);
        }
        this.book = book;
        this.office = office;
    }

    /**
     * The light of a situation.
     *
     * @param day of the judgement: the rules in force on it
     * @param earlier what this subject showed before, in any order
     */
    public Lamp light(Situation situation, LocalDate day, List<Lamp> earlier) {
        List<Rule> rules = rules(situation, day, Family.LIGHT).toList();
        Optional<Rule> worst = rules.stream()
                .filter(rule -> rule.judge(situation) == Verdict.HOLDS)
                .max(GRAVITY);
        Light light = worst.map(rule -> light(rule.consequence().name())).orElseGet(() -> unlit(rules, situation));
        String reason = worst.map(rule -> rule.reason(situation)).orElseGet(() -> plain(rules, situation, light))
                + open(rules, situation, light);
        Lamp lamp = lamp(situation, light, worst.map(Rule::code), reason, false);
        return remembered(situation, day, earlier)
                .filter(memory -> light(memory.atLeast()).worseThan(lamp.light()))
                .map(memory -> lamp(
                        situation,
                        light(memory.atLeast()),
                        Optional.empty(),
                        reason + "此前" + memory.periods() + "期内曾亮" + memory.was() + "，按" + memory.source() + "亮"
                                + memory.atLeast() + "。",
                        true))
                .orElse(lamp);
    }

    boolean ofLadder(Step step) {
        return book.consequence(step.name())
                .filter(known -> known.family() == Family.STEP)
                .isPresent();
    }

    /** Whether lights of a day depend on earlier ones. */
    boolean remembers(LocalDate day) {
        return !book.memories(office, day).isEmpty();
    }

    private Stream<Rule> rules(Situation situation, LocalDate day, Family family) {
        return book.rules(office, day, situation).stream()
                .filter(rule -> rule.consequence().family() == family);
    }

    private static Light light(String name) {
        return Light.named(name).orElseThrow(() -> new IllegalArgumentException("no light: " + name));
    }

    /** Green if something is known and no rule asks for more; unknown if no rule can be answered. */
    private static Light unlit(List<Rule> rules, Situation situation) {
        return rules.stream()
                        .map(rule -> rule.judge(situation))
                        .anyMatch(verdict -> verdict == Verdict.FAILS || verdict == Verdict.OPEN)
                ? Light.GREEN
                : Light.UNKNOWN;
    }

    private String plain(List<Rule> rules, Situation situation, Light light) {
        Optional<String> note = rules.stream()
                .map(rule -> rule.notes(situation))
                .filter(said -> !said.isEmpty())
                .findFirst();
        return light == Light.GREEN
                ? situation.subject() + "未触及" + office + "的亮灯条件，亮绿灯。"
                : note.map(said -> said + "灯色未定。").orElse(situation.subject() + "没有" + office + "规则所需的本期数据，灯色未定。");
    }

    private static String open(List<Rule> rules, Situation situation, Light light) {
        return rules.stream()
                .filter(rule -> rule.judge(situation) == Verdict.OPEN)
                .filter(rule -> light(rule.consequence().name()).worseThan(light))
                .max(GRAVITY)
                .map(rule -> "是否“" + rule.words() + "”因四舍五入" + (rule.measures("gap_target") ? "或目标写的是约数" : "")
                        + "不能判定，须核对原始数据。")
                .orElse("");
    }

    private Lamp lamp(Situation situation, Light light, Optional<String> rule, String reason, boolean remembered) {
        return new Lamp(
                office, situation.subject(), situation.indicator(), situation.month(), light, rule, reason, remembered);
    }

    /** The strictest memory that an earlier light, one of its own and not a remembered one, calls up. */
    private Optional<Memory> remembered(Situation situation, LocalDate day, List<Lamp> earlier) {
        return book.memories(office, day).stream()
                .filter(memory -> earlier.stream()
                        .anyMatch(lamp -> !lamp.remembered()
                                && lamp.light().word().equals(memory.was())
                                && recent(lamp.month(), situation, memory.periods())))
                .max(Comparator.comparing(memory -> light(memory.atLeast())));
    }

    /** Months gone by, the one month of January and February counted once. */
    private static boolean recent(YearMonth then, Situation situation, int periods) {
        YearMonth now = situation.month();
        long gone = ChronoUnit.MONTHS.between(then, now);
        boolean overJanuary = situation.every() == 1 && then.isBefore(now.withMonth(1)) && now.getMonthValue() >= 2;
        return gone > 0 && gone - (overJanuary ? 1 : 0) <= (long) periods * situation.every();
    }

    /**
     * The steps and rewards that the rules ask for, the gravest first.
     *
     * @param unit whom they concern
     */
    public List<Step> steps(Situation situation, LocalDate day, String unit) {
        return Stream.of(Family.STEP, Family.REWARD, Family.GATE)
                .flatMap(family -> rules(situation, day, family))
                .filter(rule -> rule.judge(situation) == Verdict.HOLDS)
                .sorted(GRAVITY.reversed())
                .map(rule -> step(rule, situation, unit))
                .toList();
    }

    private Step step(Rule rule, Situation situation, String unit) {
        Consequence consequence = rule.consequence();
        return new Step(
                office,
                unit,
                situation.subject(),
                situation.month(),
                consequence.name(),
                consequence.order(),
                rule.code(),
                rule.by(),
                rule.reason(situation));
    }
}
