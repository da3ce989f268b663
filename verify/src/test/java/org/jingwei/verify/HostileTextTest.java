package org.jingwei.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would write: each has one clear outcome, and soon. */
class HostileTextTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    static Stream<String> texts() {
        return Stream.of(
                "1".repeat(50_000),
                "全市实现" + "9".repeat(50_000) + "亿元，增长" + "8".repeat(30_000) + "%。",
                "增长0." + "3".repeat(40_000) + "%，占比" + "1".repeat(63) + "%，共" + "9".repeat(64) + "个。",
                "其中".repeat(20_000),
                "（".repeat(20_000) + "）".repeat(20_000),
                "投资1亿元，".repeat(3_000),
                "项目12个、".repeat(3_000),
                "全市240家企业中有60家亏损，占25.0%，其中".repeat(500),
                "由第999位上升到第1位，前移99999999位。距离上半年仅剩999天，从99月开始连续99个月。",
                "99999999999项指标“99升99降”。",
                "“99路99街”999条。",
                "十百千万亿元以上项目12个，千千千万元以上项目3个。",
                "");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void an_unheard_of_text_is_audited_like_any_other(String text) {
        Assertions.assertTimeoutPreemptively(
                SOON, () -> assertThatCode(() -> Drafts.audit(text)).doesNotThrowAnyException());
    }

    @Test
    void a_number_of_many_digits_is_no_figure() {
        assertThat(Drafts.audit("全市" + "7".repeat(70) + "个项目，其中" + "8".repeat(70) + "个。"))
                .isEmpty();
    }
}
