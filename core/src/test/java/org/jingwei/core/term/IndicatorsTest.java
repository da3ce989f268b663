package org.jingwei.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.core.data.BadData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {

    private static final String HEADER =
            "code,name,aliases,unit,kind,polarity,periods,department,accounts,supports,parent,source\n";
    private static final String GDP = "GDP,地区生产总值,生产总值,亿元,flow,up,Q..|Y,统计局,production B.1g,,,standard\n";

    private final Indicators standard = Indicators.standard();

    private static Indicators parse(String... lines) {
        return Indicators.parse("mine.csv", HEADER + String.join("", lines));
    }

    @Test
    void the_catalogue_holds_at_least_three_hundred_indicators() {
        assertThat(standard.all()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void every_indicator_is_found_by_its_code_its_name_and_each_alias() {
        for (Indicator indicator : standard.all()) {
            assertThat(standard.byCode(indicator.code())).contains(indicator);
            assertThat(standard.named(indicator.name())).contains(indicator);
            for (String alias : indicator.aliases()) {
                assertThat(standard.named(alias)).as(alias).contains(indicator);
            }
        }
    }

    @Test
    void no_code_and_no_name_belongs_to_two_indicators() {
        Set<String> codes = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Indicator indicator : standard.all()) {
            assertThat(codes.add(indicator.code())).as(indicator.code()).isTrue();
            assertThat(seen.add(indicator.name())).as(indicator.name()).isTrue();
            for (String alias : indicator.aliases()) {
                assertThat(seen.add(alias)).as(alias).isTrue();
            }
        }
    }

    @Test
    void every_parent_exists_and_lists_its_part_among_its_children() {
        for (Indicator indicator : standard.all()) {
            indicator.parent().ifPresent(code -> {
                assertThat(standard.byCode(code)).as(code).isPresent();
                assertThat(standard.children(code)).contains(indicator);
            });
        }
        assertThat(standard.children("GDP")).extracting(Indicator::code).contains("GDP.PRI", "GDP.SEC", "GDP.TER");
        assertThat(standard.children("NO.SUCH")).isEmpty();
    }

    @Test
    void a_part_is_of_the_kind_of_its_whole() {
        for (Indicator indicator : standard.all()) {
            indicator
                    .parent()
                    .flatMap(standard::byCode)
                    .ifPresent(whole -> assertThat(indicator.kind())
                            .as(indicator.code() + " in " + whole.code())
                            .isEqualTo(whole.kind()));
        }
    }

    @Test
    void a_part_is_measured_in_a_unit_that_converts_to_that_of_its_whole() {
        for (Indicator indicator : standard.all()) {
            indicator
                    .parent()
                    .flatMap(standard::byCode)
                    .ifPresent(whole -> assertThat(unit(indicator).comparable(unit(whole)))
                            .as(indicator.code() + " " + indicator.unit() + " in " + whole.code() + " " + whole.unit())
                            .isTrue());
        }
    }

    @Test
    void every_unit_is_one_that_the_units_know_and_only_an_index_goes_without() {
        for (Indicator indicator : standard.all()) {
            if (indicator.unit().isEmpty()) {
                assertThat(indicator.kind()).as(indicator.code()).isEqualTo(IndicatorKind.INDEX);
            } else {
                assertThat(Units.standard().parse(indicator.unit()))
                        .as(indicator.code() + " " + indicator.unit())
                        .isPresent();
            }
        }
    }

    @Test
    void what_supports_quarterly_accounting_supports_a_value_added() {
        for (Indicator indicator : standard.all()) {
            indicator.supports().ifPresent(code -> {
                assertThat(code).as(indicator.code()).startsWith("GDP.");
                assertThat(standard.byCode(code).flatMap(Indicator::accounts))
                        .as(code)
                        .contains(AccountsRole.parse("production B.1g"));
            });
        }
    }

    @Test
    void a_stock_is_published_for_points_in_time_and_a_flow_is_not() {
        for (Indicator indicator : standard.all()) {
            if (indicator.kind() == IndicatorKind.STOCK && !indicator.periods().contains(PeriodShape.YEAR)) {
                assertThat(indicator.periods()).as(indicator.code()).containsExactly(PeriodShape.POINT);
            }
            if (indicator.kind() == IndicatorKind.FLOW) {
                assertThat(indicator.periods()).as(indicator.code()).doesNotContain(PeriodShape.POINT);
            }
        }
    }

    @Test
    void every_source_is_a_line_of_the_requirements_or_the_standard() {
        Pattern source = Pattern.compile("standard|(overviews-000|analyses-and-plans-001-004|speeches-003[abc]"
                + "|work-reports-002[abc]):\\d+");
        for (Indicator indicator : standard.all()) {
            assertThat(indicator.source()).as(indicator.code()).matches(source);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "固投, INV",
        "社零, CON.RETAIL",
        "社消零, CON.RETAIL",
        "限上社零, CON.RETAIL.ABOVE",
        "规上工业增加值, IND.VA.ABOVE",
        "生产总值, GDP",
        "DP, GDP",
        "gdp, GDP",
        "ＧＤＰ, GDP",
        "全市生产总值, GDP",
        "全县固定资产投资, INV",
        "我省进出口总额, TRD",
        "四上企业, ENT.FOUR",
        "“四上”企业, ENT.FOUR",
        "一般公共 预算收入, FISC.REV",
        "大口径财政收入, FISC.REV.TOTAL",
        "农民人均可支配收入, INC.RURAL",
        "PM2.5浓度, ENV.PM25",
        "全社会固定资产投资, INV",
        "粮食总产, AGR.GRAIN",
    })
    void the_names_that_offices_use_are_known(String printed, String code) {
        assertThat(standard.named(printed).map(Indicator::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "规模以上工业增加值, 规模以上工业总产值",
        "社会消费品零售总额, 限额以上社会消费品零售总额",
        "一般公共预算收入, 财政总收入",
        "一般公共预算收入, 财政收入",
        "一般公共预算收入, 地方级财政收入",
        "财政收入, 大口径财政收入",
        "城镇登记失业率, 城镇调查失业率",
        "项目总投资, 固定资产投资",
        "到位资金, 协议引进资金",
        "市场主体, 企业数量",
        "财政八项支出, 一般公共预算支出",
        "常住人口, 户籍人口",
    })
    void names_that_look_alike_stay_apart(String one, String other) {
        assertThat(standard.named(one)).isPresent();
        assertThat(standard.named(other)).isPresent();
        assertThat(standard.named(one)).isNotEqualTo(standard.named(other));
    }

    @Test
    void an_unknown_or_empty_name_finds_nothing() {
        assertThat(standard.named("清河县名优特产指数")).isEmpty();
        assertThat(standard.named("")).isEmpty();
        assertThat(standard.named("全市")).isEmpty();
        assertThat(standard.byCode("")).isEmpty();
    }

    @Test
    void a_name_or_alias_that_two_indicators_claim_is_refused_with_the_line() {
        assertThatThrownBy(() -> parse(GDP, "X,别名,生产总值,亿元,flow,up,Y,统计局,,,,standard\n"))
                .isInstanceOf(BadData.class)
                .hasMessage("mine.csv:3: the name 生产总值 belongs to GDP already");
        assertThatThrownBy(() -> parse(GDP, "X,“生产 总值”,,亿元,flow,up,Y,统计局,,,,standard\n"))
                .hasMessageStartingWith("mine.csv:3: the name “生产 总值” belongs to GDP");
    }

    @Test
    void a_code_that_comes_twice_is_refused_with_both_lines() {
        assertThatThrownBy(() -> parse(GDP, GDP)).hasMessage("mine.csv:3: code GDP stands already in line 2");
    }

    @Test
    void a_parent_or_supported_value_that_does_not_exist_is_refused_with_the_line() {
        assertThatThrownBy(() -> parse("X,甲,,亿元,flow,up,Y,统计局,,,GDP,standard\n"))
                .hasMessage("mine.csv:2: there is no indicator GDP");
        assertThatThrownBy(() -> parse("X,甲,,亿元,flow,up,Y,统计局,,GDP,,standard\n"))
                .hasMessage("mine.csv:2: there is no indicator GDP");
    }

    @Test
    void an_indicator_among_its_own_parts_is_refused() {
        assertThatThrownBy(() -> parse("A,甲,,亿元,flow,up,Y,统计局,,,B,standard\n", "B,乙,,亿元,flow,up,Y,统计局,,,A,standard\n"))
                .hasMessage("mine.csv:2: A is among its own parts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X,甲,,亿元,flux,up,Y,统计局,,,,standard; mine.csv:2: column kind: not one: flux",
                "X,甲,,亿元,flow,over,Y,统计局,,,,standard; mine.csv:2: column polarity: not one: over",
                "X,甲,,亿元,flow,up,W,统计局,,,,standard; mine.csv:2: column periods: not one: W",
                "X,甲,,亿元,flow,up,,统计局,,,,standard; mine.csv:2: column periods is empty",
                "x.y,甲,,亿元,flow,up,Y,统计局,,,,standard; mine.csv:2: not an indicator code: x.y",
                "X..Y,甲,,亿元,flow,up,Y,统计局,,,,standard; mine.csv:2: not an indicator code: X..Y",
                "X.,甲,,亿元,flow,up,Y,统计局,,,,standard; mine.csv:2: not an indicator code: X.",
                "X,,,亿元,flow,up,Y,统计局,,,,standard; mine.csv:2: column name is empty",
                "X,甲,,亿元,flow,up,Y,,,,,standard; mine.csv:2: column department is empty",
                "X,甲,,亿元,flow,up,Y,统计局,output P.1,,,standard; mine.csv:2: not a side and an item of the accounts: output P.1",
                "X,甲,亿元,flow,up,Y,统计局,,,,standard; mine.csv:2: 11 cells, not 12",
            })
    void a_malformed_line_is_refused_with_file_and_line(String line, String refusal) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(BadData.class).hasMessage(refusal);
    }

    @Test
    void an_empty_catalogue_is_a_catalogue() {
        assertThat(parse().all()).isEmpty();
    }

    @Test
    void what_a_catalogue_hands_out_cannot_be_changed() {
        Indicators mine = parse(GDP);

        assertThatThrownBy(() -> mine.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> mine.children("GDP").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(mine.byCode("GDP").flatMap(Indicator::accounts))
                .contains(new AccountsRole(AccountsRole.Side.PRODUCTION, "B.1g"));
    }

    @Test
    void a_role_in_the_accounts_parses_what_it_prints() {
        for (Indicator indicator : standard.all()) {
            indicator
                    .accounts()
                    .ifPresent(role ->
                            assertThat(AccountsRole.parse(role.toString())).isEqualTo(role));
        }
        assertThatThrownBy(() -> AccountsRole.parse("production")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccountsRole.parse("production ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Unit unit(Indicator indicator) {
        return Units.standard().parse(indicator.unit()).orElseThrow();
    }
}
