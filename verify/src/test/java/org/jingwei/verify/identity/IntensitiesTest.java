package org.jingwei.verify.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.fact;
import static org.jingwei.verify.Drafts.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

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
    void a_point_beside_it_is_violated(
            @ForAll @IntRange(min = -50, max = 150) int product, @ForAll @IntRange(min = -100, max = 150) int use) {
        assertThat(said(
                        BigDecimal.valueOf(product, 1),
                        BigDecimal.valueOf(use, 1),
                        intensity(product, use).add(BigDecimal.ONE)))
                .containsExactly(Verdict.VIOLATED);
    }
}
