package org.jingwei.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A digit changed in what held: the same rule must not fall silent because the wrong number is far off, or leads to another reading. */
class AlteredDigitsTest {

    private static List<Verdict> of(String text, String code) {
        return Drafts.audit(text).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::verdict)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "V101, 全县重点项目513个。实施污水处理等210个产业项目，供热管网等210个基础项目，小学扩建等60个民生项目，泵站等33个水利项目。, 513, 113",
        "V101, 省督察反馈26个问题完成整改25个，1个长期整改；自查的79个问题已完成整改68个。, 26, 46",
        "V101, 累计办理缓税3.07亿元。其中，制造业缓缴2.22亿元，困难企业缓缴0.85亿元。, 0.85, 7.85",
        "V101, 计划新建暖棚4363座。目前，已建成3875座，在建261座，未建227座。, 4363, 1363",
        "V101, 下达的8项指标，投资、收入和用电量3项能够完成，产值、税收、零售、外贸和用工等5项有困难。, 8项指标, 1项指标",
        "V102, 产业结构由上年的16.6:43.2:40.2调整为15.4:43.8:40.8。, 40.8, 90.8",
        "V102, 三次产业比为32.6:32.5:34.9。, 34.9, 84.9",
        "V301, 主要产品：冻肉620吨、石棉32万吨。主要产品：冻肉1699吨、石棉40万吨；冻肉增长174.03%。, 174.03, 474.03",
        "V501, 项目入库11个，其中亿元以上项目占7个，完成全年任务（13个）的84.6%。, 入库11, 入库13",
        "V601, 虽然完成上报14.64亿元，但距离17.38亿元的目标任务还差2.74亿元。, 17.38, 12.38",
        "V801, 新建铬矿、石棉矿、农具厂、砖瓦厂、石灰厂、煤矿、被服厂、皮毛厂、副食厂、屠宰厂、肠衣厂11个国营企业。, 11个, 51个",
        "V801, 新增企业100家、城建投资400亿元、新建干线410公里、改厕26万户、新建车间531个等5项指标未达进度。, 等5项, 等3项",
        "V902, 确保今年搬迁1户4人。, 1户, 0户",
        "V1105, 涉及我市的9件省政府民生实事完成2件、市政府7件民生实事完成3件。, 完成3件, 完成9件"
    })
    void a_digit_changed_in_what_held_is_told(String code, String text, String was, String now) {
        assertThat(of(text, code)).as(text).contains(Verdict.HOLDS).doesNotContain(Verdict.VIOLATED);
        assertThat(of(text.replace(was, now), code))
                .as(text.replace(was, now))
                .containsAnyOf(Verdict.SUSPICIOUS, Verdict.VIOLATED, Verdict.UNRESOLVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "承担任务的24个部门、25个乡镇中，有17个部门未达到进度。",
                "新开工2000万元以上项目44个、续建5000万元以上项目68个、包装5000万元以上项目39个。",
                "民生实事23件圆满完成，民生支出占比达到80%。"
            })
    void figures_that_are_of_different_things_are_neither_borne_out_nor_doubted(String text) {
        assertThat(Drafts.audit(text)).noneMatch(finding -> finding.code().matches("V101|V1101|V1105|V202"));
    }

    @Test
    void the_best_of_the_good_are_counted_twice() {
        assertThat(of("16项指标中有15项居前10位，其中11项居前5位，7项居前3位。", "V101")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"V302, 问题企业由139户降至48户，下降65.5%。", "V302, 隐患由139处降到48处，下降31.5%。"})
    void an_earlier_value_that_is_printed_is_the_base_and_none_is_guessed(String code, String text) {
        assertThat(of(text, code)).isEmpty();
        assertThat(of(text, "V301")).hasSize(1);
    }

    @Property
    void a_figure_with_another_digit_differs_in_exactly_one(@ForAll @IntRange(min = 1, max = 99_999) int number) {
        Figure figure = new Figures()
                .sketch(Drafts.paragraph("投资" + number + "亿元", 1))
                .figures()
                .get(0);
        String digits = figure.value().value().toPlainString();
        assertThat(figure.withOneOtherDigit())
                .hasSizeGreaterThanOrEqualTo(9 * digits.length() - 1)
                .allSatisfy(other -> {
                    String changed = other.value().value().toPlainString();
                    assertThat(changed).hasSameSizeAs(digits).isNotEqualTo(digits);
                    BigDecimal apart = other.value()
                            .value()
                            .subtract(figure.value().value())
                            .abs()
                            .stripTrailingZeros();
                    assertThat(apart.precision()).isEqualTo(1);
                });
    }
}
