package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.indicator.IndicatorFigures;
import org.jingwei.ledger.indicator.PlaceFigure;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Entries.Entry;
import org.jingwei.ledger.store.Finality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One indicator in all places, as rankings ask for it. */
class IndicatorFiguresTest {

    private static final String INDUSTRY = "IND.VA.ABOVE";
    private static final List<String> ALL = List.of("山东省济南市", "山东省青岛市", "江苏省南京市", "云岭市");
    private static final YearMonth MAY = YearMonth.of(2031, 5);
    private static final YearMonth APRIL = YearMonth.of(2031, 4);

    private final LedgerStore ledger = TestServer.open(TestServer.database());
    private final IndicatorFigures figures = ledger.figures();

    @AfterEach
    void close() {
        ledger.close();
    }

    private long enter(String place, String period, String value, Finality finality) {
        return enter(place, period, value, finality, Status.ACTUAL, Optional.empty(), Optional.empty());
    }

    private long enter(
            String place,
            String period,
            String value,
            Finality finality,
            Status status,
            Optional<Aspect> aspect,
            Optional<String> comparator) {
        return ledger.entries()
                .enter(
                        new Entry(
                                INDUSTRY,
                                new Qualifiers(
                                        Measure.YOY,
                                        aspect,
                                        status,
                                        Optional.of(Period.parse(period)),
                                        Optional.of(place),
                                        comparator,
                                        Optional.empty()),
                                new Quantity(
                                        Optional.of(Printed.of(value)),
                                        Optional.empty(),
                                        Optional.of("%"),
                                        Approx.EXACT,
                                        false),
                                finality,
                                "月度快报"),
                        "王五");
    }

    private List<String> across(List<String> places, Optional<YearMonth> month) {
        return figures.across(INDUSTRY, Measure.YOY, places, month).stream()
                .map(one -> one.place() + " " + one.period() + " "
                        + one.quantity().value().orElseThrow())
                .toList();
    }

    @Test
    void all_places_are_told_for_the_month_and_for_the_report_before_it_and_no_other() {
        for (String place : List.of("山东省济南市", "山东省青岛市", "江苏省南京市")) {
            enter(place, "2031-M01..M05", "5.1", Finality.PRELIMINARY);
            enter(place, "2031-M01..M04", "4.1", Finality.PRELIMINARY);
            enter(place, "2031-M01..M02", "2.1", Finality.PRELIMINARY);
        }
        assertThat(across(ALL, Optional.of(MAY)))
                .containsExactly(
                        "山东省济南市 2031-M01..M05 5.1",
                        "山东省青岛市 2031-M01..M05 5.1",
                        "江苏省南京市 2031-M01..M05 5.1",
                        "山东省济南市 2031-M01..M04 4.1",
                        "山东省青岛市 2031-M01..M04 4.1",
                        "江苏省南京市 2031-M01..M04 4.1");
        assertThat(across(ALL.subList(0, 2), Optional.of(APRIL)))
                .containsExactly(
                        "山东省济南市 2031-M01..M04 4.1",
                        "山东省青岛市 2031-M01..M04 4.1",
                        "山东省济南市 2031-M01..M02 2.1",
                        "山东省青岛市 2031-M01..M02 2.1");
        assertThat(figures.months(INDUSTRY, Measure.YOY, 10)).containsExactly(MAY, APRIL, YearMonth.of(2031, 2));
    }

    @Test
    void the_latest_month_is_one_that_many_places_have_reported_and_the_report_before_too() {
        for (String place : List.of("山东省济南市", "山东省青岛市", "江苏省南京市")) {
            enter(place, "2031-Q1", "3.1", Finality.PRELIMINARY);
            enter(place, "2030-Q1..Q4", "2.1", Finality.PRELIMINARY);
        }
        enter("山东省济南市", "2031-M01..M04", "4.1", Finality.PRELIMINARY);
        enter("山东省济南市", "2031-M01..M02", "9.9", Finality.PRELIMINARY);
        assertThat(figures.across(INDUSTRY, Measure.YOY, ALL, Optional.empty()))
                .extracting(PlaceFigure::month)
                .containsOnly(YearMonth.of(2031, 3), YearMonth.of(2030, 12));
        assertThat(figures.across(INDUSTRY, Measure.YOY, ALL, Optional.of(APRIL)))
                .extracting(PlaceFigure::month)
                .containsExactly(APRIL, YearMonth.of(2031, 3), YearMonth.of(2031, 3), YearMonth.of(2031, 3));
        assertThat(figures.across(INDUSTRY, Measure.YOY, ALL, Optional.of(YearMonth.of(2029, 1))))
                .isEmpty();
        assertThat(figures.across("GDP", Measure.YOY, ALL, Optional.empty())).isEmpty();
    }

    @Test
    void places_that_report_later_or_seldomer_than_others_have_a_latest_month_of_their_own() {
        enter("全国", "2031-M01..M05", "5.0", Finality.PRELIMINARY);
        enter("山东省", "2031-M01..M05", "5.5", Finality.PRELIMINARY);
        enter("山东省济南市", "2030-Q1..Q3", "4.1", Finality.PRELIMINARY);
        enter("山东省青岛市", "2030-Q1..Q3", "4.2", Finality.PRELIMINARY);
        assertThat(across(ALL, Optional.empty())).containsExactly("山东省济南市 2030-Q1..Q3 4.1", "山东省青岛市 2030-Q1..Q3 4.2");
        assertThat(across(List.of("山东省"), Optional.empty())).containsExactly("山东省 2031-M01..M05 5.5");
        assertThat(across(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void a_sum_of_several_years_is_no_figure_of_its_last() {
        enter("山东省济南市", "2030", "6.1", Finality.FINAL);
        enter("山东省济南市", "2026..2030", "9.9", Finality.FINAL);
        enter("山东省青岛市", "2027..2031", "9.8", Finality.FINAL);
        assertThat(across(ALL, Optional.empty())).containsExactly("山东省济南市 2030 6.1");
        assertThat(figures.months(INDUSTRY, Measure.YOY, 10)).containsExactly(YearMonth.of(2030, 12));
    }

    @Test
    void what_stands_in_a_cell_is_what_is_told_by_precedence_and_after_a_withdrawal() {
        enter("山东省济南市", "2031-M01..M05", "5.1", Finality.PRELIMINARY);
        long verified = enter("山东省济南市", "2031-M01..M05", "5.3", Finality.VERIFIED);
        assertThat(across(ALL, Optional.of(MAY))).containsExactly("山东省济南市 2031-M01..M05 5.3");
        ledger.withdrawals().withdrawEntry(verified, "数据有误", "王五");
        assertThat(across(ALL, Optional.of(MAY))).containsExactly("山东省济南市 2031-M01..M05 5.1");
    }

    @Test
    void single_months_targets_and_ranks_of_growth_take_no_part() {
        enter("山东省济南市", "2031-M05", "7.7", Finality.FINAL);
        enter("山东省济南市", "2031-M01..M05", "6.5", Finality.FINAL, Status.TARGET, Optional.empty(), Optional.empty());
        enter(
                "山东省济南市",
                "2031-M01..M05",
                "1.5",
                Finality.FINAL,
                Status.ACTUAL,
                Optional.of(Aspect.SHARE),
                Optional.empty());
        assertThat(across(ALL, Optional.of(MAY))).isEmpty();
        assertThat(across(ALL, Optional.empty())).isEmpty();
    }

    @Test
    void a_figure_that_was_read_with_doubt_is_told_and_said_to_be_doubtful() {
        String text = "云岭市2031年上半年经济运行情况\n" + Samples.SENTENCE + "\n";
        Content content = Samples.content("a", text);
        ledger.keep(
                content,
                Samples.reading(content, text, "reader", Samples.confident(Samples.growth("a", 2, "5.2"), 0.4)),
                false,
                "王五");
        assertThat(figures.across(INDUSTRY, Measure.YOY, ALL, Optional.empty()))
                .extracting(PlaceFigure::doubtful)
                .containsExactly(true);
    }
}
