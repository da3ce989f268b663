package org.jingwei.dispatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.target.TargetSplit;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;

/** What every book of targets must keep to; each implementation has one test that calls it. */
public final class TargetBookAssert {

    public static final Stamp STAMP = new Stamp(Instant.parse("2031-02-01T01:00:00Z"), new Actor("王五", "县发改局"));
    public static final TargetKey INVESTMENT = TargetKey.of("INV", "清河县", 2031, Tiers.REPORT);

    private TargetBookAssert() {}

    /** @param fresh gives an empty book each time */
    public static void assertCompliance(Supplier<TargetBook> fresh) {
        keepsEveryForm(fresh.get());
        keepsEveryVersion(fresh.get());
        tellsNotSetFromNotFound(fresh.get());
        splitsAnew(fresh.get());
        listsARegion(fresh.get());
        listsWholesOfManyRegions(fresh.get());
    }

    private static void listsWholesOfManyRegions(TargetBook book) {
        TargetKey other = TargetKey.of("INV", "临江区", 2030, Tiers.REPORT);
        book.set(TargetDraft.byHand(INVESTMENT, amount("120")), 0, STAMP);
        book.set(TargetDraft.byHand(INVESTMENT, amount("130")), 1, STAMP);
        book.set(TargetDraft.byHand(INVESTMENT.part("季度", "一季度"), amount("30")), 0, STAMP);
        book.set(TargetDraft.byHand(other, new TargetValue.NotSet("不设")), 0, STAMP);
        book.set(TargetDraft.byHand(TargetKey.of("GDP", "清河县", 2031, Tiers.REPORT), amount("9")), 0, STAMP);
        assertThat(book.wholes(List.of("INV"), List.of(), 2030, 2031).stream().map(Target::key))
                .containsExactlyInAnyOrder(other, INVESTMENT);
        assertThat(book.wholes(List.of("INV"), List.of("清河县"), 2030, 2031).stream()
                        .map(Target::value))
                .containsExactly(amount("130"));
        assertThat(book.wholes(List.of("INV"), List.of(), 2032, 2040)).isEmpty();
    }

    public static TargetValue.Figure amount(String value) {
        BigDecimal figure = new BigDecimal(value);
        return new TargetValue.Figure(Measure.LEVEL, Optional.of(figure), Interval.atLeast(figure), "亿元", value + "亿元");
    }

    private static void keepsEveryForm(TargetBook book) {
        Evidence evidence = new Evidence("报告.txt", new Place(8, 2), Anchor.cell("目标表", "B4"), "投资120.50亿元");
        List<TargetValue> forms = List.of(
                amount("120.50"),
                new TargetValue.Figure(Measure.YOY, Optional.empty(), Interval.parse("[6.5,7)"), "%", "增长6.5%—7%"),
                new TargetValue.Relation(TargetValue.Relation.Kind.IN_STEP, "经济增长", new BigDecimal("0.50"), "与经济增长同步"),
                new TargetValue.InWords("稳定增长"),
                new TargetValue.NotSet("今年不设具体目标"));
        for (int i = 0; i < forms.size(); i++) {
            TargetKey key = INVESTMENT.part("部门", "第" + i + "局");
            Target set = book.set(new TargetDraft(key, forms.get(i), List.of(evidence), "报告提取"), 0, STAMP);
            assertThat(set).isEqualTo(new Target(key, 1, forms.get(i), List.of(evidence), "报告提取", STAMP));
            assertThat(book.find(key)).contains(set);
        }
    }

    private static void keepsEveryVersion(TargetBook book) {
        Target first = book.set(TargetDraft.byHand(INVESTMENT, amount("120")), 0, STAMP);
        Target second = book.set(TargetDraft.byHand(INVESTMENT, amount("110")), 1, STAMP);
        assertThat(second.version()).isEqualTo(2);
        assertThat(book.find(INVESTMENT)).contains(second);
        assertThat(book.versions(INVESTMENT)).containsExactly(first, second);
        assertThatThrownBy(() -> book.set(TargetDraft.byHand(INVESTMENT, amount("90")), 1, STAMP))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> book.set(TargetDraft.byHand(INVESTMENT, amount("90")), 0, STAMP))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(book.versions(INVESTMENT)).hasSize(2);
    }

    private static void tellsNotSetFromNotFound(TargetBook book) {
        book.set(TargetDraft.byHand(INVESTMENT, new TargetValue.NotSet("不设目标")), 0, STAMP);
        assertThat(book.find(INVESTMENT)).isPresent();
        assertThat(book.find(INVESTMENT.inYear(2030))).isEmpty();
        assertThat(book.versions(INVESTMENT.inYear(2030))).isEmpty();
    }

    private static void splitsAnew(TargetBook book) {
        Target whole = book.set(TargetDraft.byHand(INVESTMENT, amount("100.1")), 0, STAMP);
        Subject subject = new Subject("清河县投资", "亿元");
        TargetSplit three = TargetSplit.even(subject, new BigDecimal("100.1"), List.of("甲镇", "乙镇", "丙镇"))
                .orElseThrow();
        List<Target> parts = book.split(Splitting.of(whole, "地区", three).orElseThrow(), 1, STAMP);
        assertThat(book.parts(INVESTMENT, "地区")).isEqualTo(parts).hasSize(3);
        TargetSplit two = TargetSplit.even(subject, new BigDecimal("100.1"), List.of("乙镇", "丁镇"))
                .orElseThrow();
        book.split(Splitting.of(whole, "地区", two).orElseThrow(), 1, STAMP);
        assertThat(book.parts(INVESTMENT, "地区"))
                .extracting(part -> part.key().part().orElseThrow().name())
                .containsExactly("乙镇", "丁镇");
        book.set(TargetDraft.byHand(INVESTMENT, amount("90")), 1, STAMP);
        assertThatThrownBy(() -> book.split(Splitting.of(whole, "地区", three).orElseThrow(), 1, STAMP))
                .as("parts of what the target was")
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(book.parts(INVESTMENT, "地区")).hasSize(2);
        assertThat(book.find(INVESTMENT.part("地区", "甲镇")).orElseThrow().value()).isInstanceOf(TargetValue.NotSet.class);
        assertThat(book.parts(INVESTMENT, "月")).isEmpty();
        assertThat(book.split(List.of(), 0, STAMP)).isEmpty();
        TargetDraft stranger = TargetDraft.byHand(INVESTMENT.inYear(2030).part("地区", "甲镇"), amount("1"));
        assertThatThrownBy(() -> book.split(
                        List.of(TargetDraft.byHand(INVESTMENT.part("地区", "甲镇"), amount("1")), stranger), 1, STAMP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void listsARegion(TargetBook book) {
        book.set(TargetDraft.byHand(INVESTMENT.part("月", "1月"), amount("9")), 0, STAMP);
        book.set(TargetDraft.byHand(INVESTMENT, amount("120")), 0, STAMP);
        book.set(TargetDraft.byHand(INVESTMENT, amount("130")), 1, STAMP);
        book.set(TargetDraft.byHand(TargetKey.of("GDP", "清河县", 2031, "力争"), amount("500")), 0, STAMP);
        book.set(TargetDraft.byHand(TargetKey.of("GDP", "云岭市", 2031, "力争"), amount("900")), 0, STAMP);
        assertThat(book.list("清河县", 2031))
                .extracting(target -> target.key().indicator() + target.value().words())
                .containsExactly("GDP500亿元", "INV130亿元", "INV9亿元");
        assertThat(book.list("清河县", 2030)).isEmpty();
    }
}
