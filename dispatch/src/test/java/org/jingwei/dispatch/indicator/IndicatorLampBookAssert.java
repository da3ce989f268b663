package org.jingwei.dispatch.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Step;

/** What every book of lamps must keep to; each implementation has one test that calls it. */
public final class IndicatorLampBookAssert {

    private static final Stamp STAMP = new Stamp(Instant.parse("2031-07-20T01:00:00Z"), new Actor("经纬", "系统"));
    private static final YearMonth MAY = YearMonth.of(2031, 5);
    private static final YearMonth JUNE = YearMonth.of(2031, 6);

    private IndicatorLampBookAssert() {}

    /** @param fresh gives an empty book each time */
    public static void assertCompliance(Supplier<IndicatorLampBook> fresh) {
        keepsEachOnce(fresh.get());
        showsTheLastMonthThatBurns(fresh.get());
        letsGoOutWhatIsNoMore(fresh.get());
        asksByRegionIndicatorOfficeAndColour(fresh.get());
        remembersHowTheLedgerStood(fresh.get());
    }

    public static IndicatorLamp lamp(String place, String indicator, YearMonth month, Light light) {
        Lamp lamp = new Lamp(
                "示例", place + indicator, indicator, month, light, Optional.of("R-1"), place + "的理由" + light, false);
        Step step = new Step("示例", place, place + indicator, month, "发函预警", 30, "R-1", "", "后三位");
        return new IndicatorLamp(place, lamp, List.of(step), List.of(new Ground("同比", "3.2%", "/data/cells/7")));
    }

    private static void keepsEachOnce(IndicatorLampBook book) {
        List<IndicatorLamp> lamps = List.of(lamp("甲县", "INV", MAY, Light.RED), lamp("甲县", "INV", JUNE, Light.GREEN));
        assertThat(book.keep("INV", MAY, lamps, STAMP)).isEqualTo(2);
        assertThat(book.keep("INV", MAY, lamps, STAMP)).as("judged anew").isZero();
        assertThat(book.keep("INV", MAY, List.of(lamps.get(0), lamp("甲县", "INV", JUNE, Light.YELLOW)), STAMP))
                .as("one changed")
                .isEqualTo(1);
        assertThat(book.history("示例", "甲县", "INV"))
                .containsExactly(lamp("甲县", "INV", JUNE, Light.YELLOW), lamps.get(0));
    }

    private static void showsTheLastMonthThatBurns(IndicatorLampBook book) {
        book.keep(
                "INV",
                MAY,
                List.of(
                        lamp("甲县", "INV", MAY, Light.RED),
                        lamp("甲县", "INV", JUNE, Light.GREEN),
                        lamp("乙县", "INV", MAY, Light.RED)),
                STAMP);
        assertThat(book.current(LampQuery.ALL))
                .containsExactly(lamp("乙县", "INV", MAY, Light.RED), lamp("甲县", "INV", JUNE, Light.GREEN));
        assertThat(book.places()).containsExactlyInAnyOrder("甲县", "乙县");
    }

    private static void letsGoOutWhatIsNoMore(IndicatorLampBook book) {
        IndicatorLamp may = lamp("甲县", "INV", MAY, Light.RED);
        book.keep("INV", MAY, List.of(may, lamp("甲县", "INV", JUNE, Light.GREEN)), STAMP);
        book.keep("GDP", MAY, List.of(lamp("甲县", "GDP", MAY, Light.RED)), STAMP);
        assertThat(book.keep("INV", MAY, List.of(may), STAMP)).isEqualTo(1);
        assertThat(book.current(LampQuery.ALL.on("INV"))).containsExactly(may);
        assertThat(book.current(LampQuery.ALL.on("GDP")))
                .as("another indicator burns on")
                .hasSize(1);
        assertThat(book.keep("INV", JUNE, List.of(), STAMP))
                .as("older months are left")
                .isZero();
        assertThat(book.keep("INV", MAY, List.of(), STAMP)).isEqualTo(1);
        assertThat(book.current(LampQuery.ALL.on("INV"))).isEmpty();
        assertThat(book.history("示例", "甲县", "INV")).isEmpty();
        assertThat(book.keep("INV", MAY, List.of(may), STAMP)).as("lit again").isEqualTo(1);
        assertThat(book.current(LampQuery.ALL.on("INV"))).containsExactly(may);
    }

    private static void asksByRegionIndicatorOfficeAndColour(IndicatorLampBook book) {
        book.keep(
                "INV",
                MAY,
                List.of(
                        lamp("云岭市", "INV", MAY, Light.YELLOW),
                        lamp("云岭市甲县", "INV", MAY, Light.RED),
                        lamp("清河市", "INV", MAY, Light.GREEN)),
                STAMP);
        assertThat(book.current(LampQuery.ALL.inside("云岭市")).stream().map(IndicatorLamp::place))
                .containsExactly("云岭市甲县", "云岭市");
        assertThat(book.current(LampQuery.ALL.of("云岭市"))).hasSize(1);
        assertThat(book.current(LampQuery.ALL.atLeast(Light.YELLOW))).hasSize(2);
        assertThat(book.current(LampQuery.ALL.by("别家"))).isEmpty();
        assertThat(book.current(LampQuery.ALL.on("GDP"))).isEmpty();
        assertThat(book.current(LampQuery.ALL.page(new Page(1, 1))).stream().map(IndicatorLamp::place))
                .containsExactly("云岭市");
        assertThat(book.counts(LampQuery.ALL)).isEqualTo(Map.of(Light.RED, 1, Light.YELLOW, 1, Light.GREEN, 1));
        assertThat(book.counts(LampQuery.ALL.inside("云岭市"))).isEqualTo(Map.of(Light.RED, 1, Light.YELLOW, 1));
    }

    private static void remembersHowTheLedgerStood(IndicatorLampBook book) {
        assertThat(book.judged()).isEmpty();
        book.judged("one", STAMP);
        book.judged("two", STAMP);
        assertThat(book.judged()).contains("two");
    }
}
