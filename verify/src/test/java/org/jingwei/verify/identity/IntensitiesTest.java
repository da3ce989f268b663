package org.jingwei.verify.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.fact;
import static org.jingwei.verify.Drafts.facts;
import static org.jingwei.verify.Drafts.material;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.junit.jupiter.api.Test;

class IntensitiesTest {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static Fact growth(int line, String indicator, BigDecimal percent) {
        return fact(line, indicator, Measure.YOY, Status.ACTUAL, "2031", percent.toPlainString(), "%");
    }

    private static List<Verdict> said(BigDecimal product, BigDecimal use, BigDecimal intensity) {
        return audit(facts(
                        "稿.txt",
                        growth(1, "地区生产总值", product),
                        growth(9, "能源消费总量", use),
                        growth(9, "单位地区生产总值能耗", intensity)))
                .stream()
                .filter(finding -> finding.code().equals("V907"))
                .map(Finding::verdict)
                .toList();
    }

    /** In tenths of a percent. */
    private static BigDecimal intensity(int product, int use) {
        return THOUSAND.add(BigDecimal.valueOf(use))
                .multiply(THOUSAND)
                .divide(THOUSAND.add(BigDecimal.valueOf(product)), 9, RoundingMode.HALF_UP)
                .subtract(THOUSAND)
                .movePointLeft(1)
                .setScale(1, RoundingMode.HALF_UP);
    }

    @Property
    void what_follows_from_energy_and_product_holds(
            @ForAll @IntRange(min = -50, max = 150) int product, @ForAll @IntRange(min = -100, max = 150) int use) {
        assertThat(said(BigDecimal.valueOf(product, 1), BigDecimal.valueOf(use, 1), intensity(product, use)))
                .containsExactly(Verdict.HOLDS);
    }

    @Property
    void a_point_beside_it_deserves_a_look(
            @ForAll @IntRange(min = -50, max = 150) int product, @ForAll @IntRange(min = -100, max = 150) int use) {
        assertThat(said(
                        BigDecimal.valueOf(product, 1),
                        BigDecimal.valueOf(use, 1),
                        intensity(product, use).add(BigDecimal.ONE)))
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Property
    void four_points_beside_it_are_violated(
            @ForAll @IntRange(min = -50, max = 150) int product, @ForAll @IntRange(min = -100, max = 150) int use) {
        assertThat(said(
                        BigDecimal.valueOf(product, 1),
                        BigDecimal.valueOf(use, 1),
                        intensity(product, use).add(BigDecimal.valueOf(4))))
                .containsExactly(Verdict.VIOLATED);
    }

    @Test
    void what_is_reckoned_without_some_energy_does_not_follow_from_all_of_it() {
        String text = "国内生产总值增长5.2%。能源消费总量增长5.7%。扣除原料用能和非化石能源消费量后，单位GDP能耗下降0.5%。";
        Fact product = at(text, growth(1, "地区生产总值", new BigDecimal("5.2")));
        Fact use = at(text, growth(1, "能源消费总量", new BigDecimal("5.7")));
        Fact intensity = at(text, growth(1, "单位地区生产总值能耗", new BigDecimal("-0.5")));
        assertThat(audit(material("稿.txt", text, List.of(product, use, intensity))))
                .noneMatch(finding -> finding.code().equals("V907"));
        String plain = text.replace("扣除原料用能和非化石能源消费量后，", "");
        Fact other = at(plain, growth(1, "单位地区生产总值能耗", new BigDecimal("-0.5")));
        assertThat(audit(material("稿.txt", plain, List.of(product, use, other))))
                .filteredOn(finding -> finding.code().equals("V907"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    /** The fact with its evidence where its digits stand in the text. */
    private static Fact at(String text, Fact fact) {
        String digits = fact.evidence().quote().replaceAll("[^0-9.]", "");
        return new Fact(
                fact.indicator(),
                fact.code(),
                fact.quantity(),
                fact.qualifiers(),
                new Evidence("稿.txt", new Place(1, text.indexOf(digits)), Anchor.NONE, digits + "%"),
                fact.confidence(),
                fact.notes());
    }
}
