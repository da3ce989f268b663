package org.jingwei.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.text.Document;
import org.jingwei.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The turns by which speeches hand out work and work reports list it, each beside a sentence that only looks like it. */
class FormsOfOfficeTest {

    private static final Reader READER = Reader.standard();

    private static List<Commitment> read(String text) {
        return READER.articles(Document.of("a.txt", text)).stream()
                .flatMap(article -> READER.commitments(article).stream())
                .toList();
    }

    private static List<Commitment> spoken(String words) {
        return read("清河县县长李明在全县经济运行分析会上的讲话\n\n同志们：\n\n一、全力抓好下一步工作\n\n　　" + words + "\n");
    }

    private static List<Commitment> planned(String words) {
        return read("云岭市政府工作报告\n\n2031年1月8日在云岭市第三届人民代表大会第一次会议上\n\n一、2030年工作回顾\n\n　　全年建成道路12条。\n\n" + "二、2031年重点工作\n\n　　"
                + words + "\n");
    }

    private static String actions(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::action).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前三季度，全县工业增加值增长7.2%，增速排全市第2位。",
                "上半年固定资产投资完成18亿元，完成全年任务的62.4%，入库项目9个。",
                "全年共实施重点项目26个，完成投资31亿元，超额完成年度任务。",
                "一产对经济增长的贡献率为31.5%，两年平均增长4.1%。",
                "根据核算情况，前三季度主要指标增速大部分高于全市平均水平。",
                "5月6日我县召开专题会议，研究解决清河面粉厂等7家企业问题。",
                "县委提出“八大行动”，发展民营经济。",
                "云岭铜业前三季度完成产值12.6亿元，预计全年实现产值18亿元。",
            })
    void a_result_that_is_told_is_no_task(String words) {
        assertThat(spoken(words)).isEmpty();
    }

    @Test
    void a_result_that_is_demanded_is_one() {
        assertThat(actions(spoken("确保全年工业增加值增长7%以上，增速排全市前2位。"))).isEqualTo("工业增加值增长7%以上 / 增速排全市前2位");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要把头牵起来。 | ''",
                "县商务局要把消费作为补短板的重点工作来抓。 | ''",
                "各部门要把分管的工作抓好。 | ''",
                "县财政局要将结余资金调整到临江水厂项目上。 | 将结余资金调整到临江水厂项目上",
                "各乡镇要按照全县秸秆禁烧工作会议要求，开展田间巡查。 | 开展田间巡查",
                "各乡镇要认真按照上级部署要求，提高认识。 | ''",
            })
    void a_figure_of_speech_is_no_task(String words, String actions) {
        assertThat(actions(spoken(words))).isEqualTo(actions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "由李明副县长牵头，指导各乡镇落实稳岗补贴、技能补贴等一系列政策。 | 落实稳岗补贴、技能补贴等一系列政策 | 李明副县长 | 各乡镇",
                "由常务副县长王清负责约谈排名末位的3个乡镇。 | 约谈排名末位的3个乡镇 | 常务副县长王清 | ''",
                "投资落后的单位，由常务副县长王清负责约谈。 | 投资落后的单位，约谈 | 常务副县长王清 | ''",
                "统计、发改负责，对未入库项目逐一排查。 | 对未入库项目逐一排查 | 统计;发改 | ''",
                "县人社局要牵头组织县公安、住建等部门集中开展欠薪专项执法检查。 | 集中开展欠薪专项执法检查 | 县人社局 | 县公安;住建",
                "县商务局会同县统计局要做好电商数据入库工作。 | 做好电商数据入库工作 | 县商务局 | 县统计局",
                "对未入库的项目，责任单位要说明原因。 | 对未入库的项目，说明原因 | 责任单位 | ''",
                "请陈江同志牵头，县商务局负责，专题研究一次外贸工作。 | 研究一次外贸工作 | 陈江同志 | 县商务局",
            })
    void whoever_is_charged_answers_for_it(String words, String action, String owners, String coowners) {
        assertThat(spoken(words)).first().satisfies(deed -> {
            assertThat(deed.action()).isEqualTo(action);
            assertThat(String.join(";", deed.owners())).isEqualTo(owners);
            assertThat(String.join(";", deed.coowners())).isEqualTo(coowners);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"统计、发改的同志都很辛苦。", "没有完成招商任务的部门要反思。", "全体同志要坚定信心。", "由县财政局牵头，坚持以人民为中心的发展思想。"})
    void a_word_of_office_alone_charges_nobody(String words) {
        assertThat(spoken(words)).isEmpty();
    }

    @Test
    void who_helps_in_one_part_acts_for_himself_in_the_next() {
        List<Commitment> deeds = spoken("县工信局要积极配合县统计局于11月15日前完成企业入库；要做好3户企业的退库。");
        assertThat(deeds).extracting(Commitment::owners).containsExactly(List.of("县统计局"), List.of("县工信局"));
        assertThat(deeds.get(0).coowners()).containsExactly("县工信局");
    }

    @Test
    void a_topic_is_the_thing_of_the_next_clause_only_where_it_is_not_a_demand_itself() {
        assertThat(actions(spoken("今年所有薄弱村要完成“清零”任务，要落实帮扶政策，年内建成村级光伏电站12座。"))).contains("建成村级光伏电站12座");
        assertThat(actions(spoken("今年所有薄弱村要完成“清零”任务，要落实帮扶政策，年内建成村级光伏电站12座。"))).doesNotContain("所有薄弱村，建成");
    }

    @Test
    void each_step_of_one_thing_names_the_thing() {
        List<Commitment> deeds = spoken("临江安置点在5月底前完成选址和规划设计，6月底前开工建设，确保年底前建成。");
        assertThat(deeds).allSatisfy(deed -> assertThat(deed.action()).startsWith("临江安置点"));
        assertThat(deeds)
                .extracting(Commitment::deadlineIso)
                .containsExactly(Optional.of("XXXX-05-31"), Optional.of("XXXX-06-30"), Optional.of("XXXX-12-31"));
        assertThat(actions(spoken("确保清河古街年内建成，云岭水厂6月底前开工。"))).isEqualTo("清河古街建成 / 云岭水厂开工");
    }

    @Test
    void an_end_that_names_its_own_thing_does_not_swallow_the_clause_before() {
        assertThat(actions(spoken("要加快推进临江文化园工程，争取清河古街年内建成运营。"))).isEqualTo("加快推进临江文化园工程 / 清河古街建成运营");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "力争一季度工业增加值增速由负转正 | 工业增加值增速由负转正 | TARGET",
                "确保财政收入增幅高于全市平均水平 | 财政收入增幅高于全市平均水平 | TARGET",
                "县粮食局要抓好重点粮库的监测 | 抓好重点粮库的监测 | TASK",
                "各乡镇要完善防汛预案 | 完善防汛预案 | INSTITUTION",
                "会后县财政局要加强支出调度 | 加强支出调度 | TASK",
                "尽快拿出下半年重点项目清单，要成立临江古街保护委员会 | 成立临江古街保护委员会 | INSTITUTION",
                "6月底前稳岗资金发放量要达到预计金额的70%以上 | 稳岗资金发放量达到预计金额的70%以上 | TARGET",
            })
    void what_an_office_can_be_asked_about_is_a_task(String words, String action, CommitmentKind kind) {
        assertThat(spoken(words + "。")).last().satisfies(deed -> {
            assertThat(deed.action()).isEqualTo(action);
            assertThat(deed.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要正确看待工业增速低于全省平均水平的问题。",
                "要制定针对性措施。",
                "下半年要确保不能滑得太厉害。",
                "各级要继续提升工作水平，确保工作走在前列。",
                "全县各级要做好防大汛思想准备。",
            })
    void what_nobody_can_check_off_is_none(String words) {
        assertThat(spoken(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "编制中心城区绿化规划 | INSTITUTION",
                "成立应急救援联盟 | INSTITUTION",
                "完成省级全域旅游示范区创建任务 | TASK",
                "完成热源清洁化改造320万平方米 | PROJECT_FINISH",
                "加快建设12个集中安置点 | PROJECT_PROGRESS",
                "实现村卫生室标准化建设全覆盖 | TASK",
                "云岭职业中专创建为省级双优校 | TASK",
                "打通临江大道 | PROJECT_FINISH",
                "特色产业综合产值超300亿元 | TARGET",
                "关停小型锅炉17台 | TASK",
                "支持30户企业扩大生产 | TASK",
                "全市进出口增幅高于全省平均水平 | TARGET",
                "临江新区实施滨河路、云岭二桥等项目 | PROJECT_PROGRESS",
            })
    void a_bare_verb_of_a_plan_is_a_commitment(String words, CommitmentKind kind) {
        assertThat(planned(words + "。")).singleElement().satisfies(deed -> {
            assertThat(words).endsWith(deed.action());
            assertThat(deed.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建设法治化、市场化营商环境。",
                "拓宽市场化就业渠道。",
                "重点抓好10项民生工程。",
                "即在全市打造20个示范村。",
                "我市经济总量跨上300亿元台阶的底气在于产业。",
                "努力在全市加快建设省域副中心的新征程中作出更大贡献。",
            })
    void a_bare_slogan_of_a_plan_is_none(String words) {
        assertThat(planned(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "完成签约亿元以上项目38个，其中10亿元以上项目不少于2个 | 完成签约亿元以上项目38个，10亿元以上项目不少于2个",
                "实施云岭铜箔等20个工业项目，临江学校等9个社会项目 | 实施云岭铜箔等20个工业项目，临江学校等9个社会项目",
                "市场主体增长8%以上，净增2万户以上 | 市场主体增长8%以上，净增2万户以上",
                "实施重点项目40个，年度计划投资50亿元 | 实施重点项目40个",
            })
    void a_part_belongs_to_its_whole(String words, String action) {
        assertThat(actions(planned(words + "。"))).isEqualTo(action);
    }

    @Test
    void what_stands_in_quotes_or_describes_a_thing_makes_no_kind() {
        assertThat(planned("组织开展“集中开竣工”、“大排查”等4项活动。"))
                .extracting(Commitment::kind)
                .containsOnly(CommitmentKind.TASK);
        assertThat(planned("竣工投产原油储备库等项目28个。"))
                .extracting(Commitment::kind)
                .containsExactly(CommitmentKind.PROJECT_FINISH);
    }

    @Test
    void a_date_that_describes_is_no_deadline() {
        assertThat(spoken("县统计局要做好6月申请入统的云岭铜箔等3个项目的跟踪核查。"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.deadline()).isEmpty());
        assertThat(spoken("县统计局要在6月底前完成云岭铜箔等3个项目的核查。"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.deadlineIso()).contains("XXXX-06-30"));
    }

    @Test
    void brackets_that_are_left_out_leave_no_comma() {
        assertThat(actions(spoken("要对招商成效（权重7分，得5.8分）、项目入库（权重4分，得2分）等指标逐项核查。"))).doesNotContain("，、");
    }

    @Test
    void a_test_is_passed_not_a_way() {
        assertThat(actions(spoken("确保年内通过国家卫生县城评估。"))).isEqualTo("通过国家卫生县城评估");
        assertThat(actions(spoken("要通过技术培训，年内建成示范果园8个。"))).contains("建成示范果园8个").doesNotContain("通过");
    }
}
