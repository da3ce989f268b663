package org.jingwei.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jingwei.core.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodPhrasesTest {

    @Property
    void no_phrase_begins_with_a_character_that_may_not_begin_one(
            @ForAll
                    @StringLength(min = 1, max = 12)
                    @Chars({'年', '月', '上', '半', '第', '三', '季', '度', '1', '2', '0', '末', '同', '期', '“', '十', '"'})
                    String text) {
        assertThat(PeriodPhrases.at(text, 0).isEmpty() || PeriodPhrases.mayBegin(text.charAt(0)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "今年", "去年", "明年", "上年", "下半年", "本月", "当季", "首季", "前5个月", "头四个月", "近三年", "第一季度", "同期", "过去五年", "未来三年", "目前",
        "截至6月末", "“十四五”", "年底", "XX年", "2023年", "１－５月", "两年", "后年", "来年", "全年"
    })
    void a_phrase_may_begin_with_what_phrases_begin_with(String phrase) {
        assertThat(PeriodPhrases.mayBegin(phrase.charAt(0))).isTrue();
    }

    private static PeriodMatch only(String text) {
        List<PeriodMatch> all = PeriodPhrases.all(text);
        assertThat(all).as(text).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭市2023年实现增加值, 2023年, 2023",
        "2023年上半年全市, 2023年上半年, 2023-H1",
        "上半年全县, 上半年, XXXX-H1",
        "下半年要抓, 下半年, XXXX-H2",
        "一季度开局, 一季度, XXXX-Q1",
        "第一季度开局, 第一季度, XXXX-Q1",
        "1季度开局, 1季度, XXXX-Q1",
        "夺取首季开门红, 首季, XXXX-Q1",
        "三季度以后, 三季度, XXXX-Q3",
        "四季度冲刺, 四季度, XXXX-Q4",
        "二三季度发力, 二三季度, XXXX-Q2..Q3",
        "二、三季度发力, 二、三季度, XXXX-Q2..Q3",
        "前三季度全市, 前三季度, XXXX-Q1..Q3",
        "前三个季度全市, 前三个季度, XXXX-Q1..Q3",
        "2022年前3季度全市, 2022年前3季度, 2022-Q1..Q3",
        "1—5月全市, 1—5月, XXXX-M01..M05",
        "1-5月份全市, 1-5月份, XXXX-M01..M05",
        "1至5月全市, 1至5月, XXXX-M01..M05",
        "１－５月全市, １－５月, XXXX-M01..M05",
        "1月至11月全市, 1月至11月, XXXX-M01..M11",
        "2023年1—2月全市, 2023年1—2月, 2023-M01..M02",
        "前5个月全市, 前5个月, XXXX-M01..M05",
        "头四个月全市, 头四个月, XXXX-M01..M04",
        "5月全市, 5月, XXXX-M05",
        "5月份全市, 5月份, XXXX-M05",
        "十二月份全市, 十二月份, XXXX-M12",
        "2023年12月全市, 2023年12月, 2023-M12",
        "6月末余额, 6月末, @XXXX-06",
        "6月底余额, 6月底, @XXXX-06",
        "截至5月末余额, 截至5月末, @XXXX-05",
        "截止2023年6月余额, 截止2023年6月, @2023-06",
        "截至2023年6月余额, 截至2023年6月, @2023-06",
        "截至2022年底余额, 截至2022年底, @2022-12",
        "年末余额, 年末, @XXXX-12",
        "到年底建成, 年底, @XXXX-12",
        "2022年末余额, 2022年末, @2022-12",
        "2021年至2022年两年, 2021年至2022年, 2021..2022",
        "2016—2020年年均, 2016—2020年, 2016..2020",
        "“十三五”时期年均, “十三五”时期, 2016..2020",
        "十四五期间年均, 十四五期间, 2021..2025",
        "近五年年均, 近五年, XXXX..XXXX",
        "今后五年年均, 今后五年, XXXX..XXXX",
        "五年来年均, 五年来, XXXX..XXXX",
        "20XX年全市, 20XX年, XXXX",
        "20XX年上半年全市, 20XX年上半年, XXXX-H1",
        "年内开工, 年内, XXXX",
        "全年完成, 全年, XXXX",
        "二〇二三年全市, 二〇二三年, 2023",
        "2023上半年全市, 2023上半年, 2023-H1",
        "一季度末余额, 一季度末, @XXXX-03",
    })
    void a_phrase_is_found_and_parsed(String text, String phrase, String period) {
        PeriodMatch match = only(text);
        assertThat(text.substring(match.start(), match.end())).isEqualTo(phrase);
        assertThat(match.period()).map(Period::toString).contains(period);
        assertThat(match.reference()).isEqualTo(Reference.PRINTED);
        assertThat(PeriodPhrases.at(text, match.start())).contains(match);
    }

    @ParameterizedTest
    @CsvSource({
        "今年完成, 今年, YEAR, 0, XXXX",
        "本年度完成, 本年度, YEAR, 0, XXXX",
        "去年完成, 去年, YEAR, -1, XXXX",
        "上年完成, 上年, YEAR, -1, XXXX",
        "前年完成, 前年, YEAR, -2, XXXX",
        "明年力争, 明年, YEAR, 1, XXXX",
        "一年来各级, 一年来, YEAR, 0, XXXX",
        "今年以来全市, 今年以来, YEAR, 0, XXXX",
        "今年上半年全市, 今年上半年, YEAR, 0, XXXX-H1",
        "去年12月全市, 去年12月, YEAR, -1, XXXX-M12",
        "较上年末增加, 上年末, YEAR, -1, @XXXX-12",
        "比年初增加, 年初, YEAR, -1, @XXXX-12",
        "截至去年底余额, 截至去年底, YEAR, -1, @XXXX-12",
        "目前已有, 目前, NOW, 0, @XXXX",
        "截至目前已有, 截至目前, NOW, 0, @XXXX",
        "比去年同期多, 去年同期, SAME_PERIOD, -1,",
        "高于上年同期水平, 上年同期, SAME_PERIOD, -1,",
        "较同期下降, 同期, SAME_PERIOD, -1,",
        "2019年同期的水平, 2019年同期, SAME_PERIOD, 0, 2019",
        "本月完成, 本月, MONTH, 0,",
        "上月完成, 上月, MONTH, -1,",
        "较上个月提高, 上个月, MONTH, -1,",
        "较上季度提高, 上季度, QUARTER, -1,",
    })
    void a_leaning_phrase_says_on_what_and_how_far(
            String text, String phrase, Reference reference, int offset, String period) {
        PeriodMatch match = only(text);
        assertThat(text.substring(match.start(), match.end())).isEqualTo(phrase);
        assertThat(match.reference()).isEqualTo(reference);
        assertThat(match.offset()).isEqualTo(offset);
        assertThat(match.period().map(Period::toString).orElse(null)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "增长5%以上年均提高",
        "目前年产不论",
        "健全年度考核",
        "安全年活动",
        "三年行动",
        "编制“十四五”规划",
        "近年来",
        "第三产业",
        "合同期限",
        "7.5个百分点",
        "一二产业",
        "三个月",
        "12345年",
        "2.3月报",
        "一、二产融合",
    })
    void what_only_looks_like_a_period_is_none(String text) {
        assertThat(PeriodPhrases.all(text).stream()
                        .filter(m -> m.reference() != Reference.NOW)
                        .toList())
                .isEmpty();
    }

    @Test
    void a_date_keeps_its_day() {
        PeriodMatch match = only("2022年12月26日在云岭市");
        assertThat(match.day()).isEqualTo(26);
        assertThat(match.period()).map(Period::toString).contains("2022-M12");
    }

    @Test
    void a_masked_year_is_not_filled_in_from_the_context() {
        assertThat(only("20XX年上半年").inContextOf(2023)).map(Period::toString).contains("XXXX-H1");
        assertThat(only("上半年").inContextOf(2023)).map(Period::toString).contains("2023-H1");
        assertThat(only("去年").inContextOf(2023)).map(Period::toString).contains("2022");
        assertThat(only("比2019年").inContextOf(2023)).map(Period::toString).contains("2019");
        assertThat(only("今年").inContextOf(Period.UNPRINTED))
                .map(Period::toString)
                .contains("XXXX");
    }

    @Test
    void several_phrases_of_a_sentence_are_found_in_order() {
        String text = "2022年，清河县完成投资12亿元；2023年1—5月完成6亿元，比去年同期多1亿元，年底前达到15亿元。";
        assertThat(PeriodPhrases.all(text).stream()
                        .map(m -> text.substring(m.start(), m.end()))
                        .collect(Collectors.joining("|")))
                .isEqualTo("2022年|2023年1—5月|去年同期|年底");
    }

    @Property(tries = 2000)
    void any_text_is_read_without_harm(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({
                        '2', '0', '1', '3', 'X', '年', '月', '季', '度', '前', '上', '半', '末', '—', '至', '一', '三', '十', '五',
                        '“', '”', '去', '同', '期', '截', '日'
                    })
                    String text) {
        int end = 0;
        for (PeriodMatch match : PeriodPhrases.all(text)) {
            assertThat(match.start()).isGreaterThanOrEqualTo(end);
            assertThat(PeriodPhrases.at(text, match.start())).contains(match);
            end = match.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property
    void a_text_without_openers_holds_no_phrase(@ForAll @CharRange(from = 'a', to = 'w') String text) {
        assertThat(PeriodPhrases.all(text)).isEmpty();
    }
}
