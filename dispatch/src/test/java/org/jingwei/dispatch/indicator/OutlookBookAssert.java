package org.jingwei.dispatch.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;

/** What every memory of outlooks must keep to; each implementation has one test that calls it. */
public final class OutlookBookAssert {

    public static final Stamp STAMP = new Stamp(Instant.parse("2031-07-20T01:00:00Z"), new Actor("经纬", "系统"));

    public static final Outlook LIKELY = new Outlook(Optional.of(63), "5.2%（4.1%—6.3%）", "照45个月的走势外推。");

    private OutlookBookAssert() {}

    /** @param fresh gives an empty book each time */
    public static void assertCompliance(Supplier<OutlookBook> fresh) {
        OutlookBook book = fresh.get();
        Outlook refused = Outlook.refused("只有20个月的数据，至少要36个，不作预测");
        assertThat(book.of(List.of())).isEmpty();
        book.keep(Map.of("甲县投资|1", LIKELY, "乙县投资|1", refused), STAMP);
        assertThat(book.of(List.of("甲县投资|1", "乙县投资|1", "丙县投资|1")))
                .isEqualTo(Map.of("甲县投资|1", LIKELY, "乙县投资|1", refused));
        book.keep(Map.of("甲县投资|1", Outlook.refused("后来的说法")), STAMP);
        assertThat(book.of(List.of("甲县投资|1"))).as("what was said stays").isEqualTo(Map.of("甲县投资|1", LIKELY));
        book.keep(Map.of(), STAMP);
    }
}
