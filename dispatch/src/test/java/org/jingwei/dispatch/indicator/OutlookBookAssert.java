package org.jingwei.dispatch.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What every memory of outlooks must keep to; each implementation has one test that calls it. */
public final class OutlookBookAssert {

    public static final Instant AT = Instant.parse("2031-07-20T01:00:00Z");

    public static final Outlook LIKELY = new Outlook(Optional.of(63), "5.2%（4.1%—6.3%）", "照45个月的走势外推。");

    private OutlookBookAssert() {}

    /** @param fresh gives an empty book each time */
    public static void assertCompliance(Supplier<OutlookBook> fresh) {
        OutlookBook book = fresh.get();
        Outlook refused = Outlook.refused("只有20个月的数据，至少要36个，不作预测");
        assertThat(book.of(List.of())).isEmpty();
        book.keep(Map.of("甲县投资|1", LIKELY, "乙县投资|1", refused), AT);
        assertThat(book.of(List.of("甲县投资|1", "乙县投资|1", "丙县投资|1")))
                .isEqualTo(Map.of("甲县投资|1", LIKELY, "乙县投资|1", refused));
        book.keep(Map.of("甲县投资|1", Outlook.refused("后来的说法")), AT);
        assertThat(book.of(List.of("甲县投资|1"))).as("what was said stays").isEqualTo(Map.of("甲县投资|1", LIKELY));
        book.keep(Map.of(), AT);
    }
}
