package org.jingwei.verify.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.fact;
import static org.jingwei.verify.Drafts.facts;

import java.util.List;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.verify.page.Material;
import org.junit.jupiter.api.Test;

class SuccessionsTest {

    private static final String TOWN = "城镇居民人均可支配收入";
    private static final String COUNTRY = "农村居民人均可支配收入";
    private static final String INVESTMENT = "固定资产投资";

    private static Fact level(String period, String indicator, String value, String unit) {
        return fact(1, indicator, Measure.LEVEL, Status.ACTUAL, period, value, unit);
    }

    private static Fact growth(String period, String indicator, String value) {
        return fact(2, indicator, Measure.YOY, Status.ACTUAL, period, value, "%");
    }

    private static Material before(String period) {
        return facts(
                "去年.txt",
                level(period, TOWN, "8200", "元"),
                level(period, COUNTRY, "2400", "元"),
                level(period, INVESTMENT, "24.2", "亿元"),
                level(period, "地区生产总值", "16.7", "亿元"));
    }

    private static Material now(String period, String town) {
        return facts(
                "今年.txt",
                level(period, TOWN, town, "元"),
                growth(period, TOWN, "8.0"),
                level(period, COUNTRY, "2640", "元"),
                growth(period, COUNTRY, "10.0"),
                level(period, INVESTMENT, "9.9", "亿元"),
                growth(period, INVESTMENT, "15.0"),
                level(period, "地区生产总值", "18.9", "亿元"),
                growth(period, "地区生产总值", "6.4"));
    }

    private static List<Verdict> said(Material... materials) {
        return audit(materials).stream()
                .filter(finding -> finding.code().equals("V1602"))
                .map(Finding::verdict)
                .toList();
    }

    @Test
    void last_years_level_and_this_years_growth_give_this_years_level() {
        assertThat(said(before("2030-Q1"), now("2031-Q1", "8856")))
                .containsExactlyInAnyOrder(Verdict.HOLDS, Verdict.HOLDS, Verdict.SUSPICIOUS, Verdict.UNRESOLVED);
    }

    @Test
    void years_that_are_not_printed_are_known_by_what_agrees() {
        assertThat(said(before("XXXX-Q1"), now("2031-Q1", "8856"))).hasSize(4);
        assertThat(said(before("XXXX-Q1"), now("2031-Q1", "9856"))).isEmpty();
    }

    @Test
    void other_months_and_other_years_are_not_compared() {
        assertThat(said(before("2029-Q1"), now("2031-Q1", "8856"))).isEmpty();
        assertThat(said(before("2030-H1"), now("2031-Q1", "8856"))).isEmpty();
    }
}
