package org.jingwei.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jingwei.verify.Drafts.audit;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

    /** What this thread has worked so far, in nanoseconds, whatever else the machine does. */
    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Finding> of(String text, String code) {
        return audit(text).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "年计划投资87.3亿元，1-6月份完成投资33.52亿元，占年计划的38.4%。, HOLDS, V501",
        "全年320人就业。其中120人在本县；96人在外县；45人自谋职业；410人参加培训。, VIOLATED, V1101",
        "全年320人就业。其中120人在本县；96人在外县；45人自谋职业；310人参加培训。, HOLDS, V1101",
        "完成投资18.5亿元。其中，甲类项目完成投资9.6亿元；乙类项目完成投资11.2亿元。, SUSPICIOUS, V101",
        "尚缺口9.5亿元，清河镇缺口4.1亿元、云岭镇缺3.2亿元、临江镇缺2.6亿元、石桥镇缺1.4亿元。, SUSPICIOUS, V101",
        "部分指标降幅高于全省。比如，投资下降1.2%，比全省高6.3个百分点。, NONE, V1203",
        "规模以上工业总产值达6.2亿元，其中规模以上工业总产值实现3.8亿元。, NONE, V1003",
        "4月份规模以上工业产值达1.2亿元，1—4月规模以上工业产值达4.6亿元。, NONE, V1003",
        "全市有320户企业计划技改，已有210户开工，其余110户年内开工。, NONE, V1404",
        "总投资亿元以上的项目12个。, NONE, V1405",
        "税收同比增长%，占财政收入的八成。, SUSPICIOUS, V1405",
        "降幅较1—2月扩大了8.6个百分点。, NONE, V1507",
        "农业总产值、固定资产投资等6项指标增速高于上年同期，但投资增速有所回落。, SUSPICIOUS, V1301",
        "农业总产值、用电量等6项指标增速高于上年同期，但投资增速有所回落。, NONE, V1301",
        "可以确保全年各项目标全面完成。现在有三项指标还存在差距。, SUSPICIOUS, V1302",
        "工业总产值达4亿元（对比1953年25万元，增长1600倍）。, SUSPICIOUS, V301",
        "工业总产值达4.00亿元（对比1953年25.0万元，增长1599倍）。, HOLDS, V301",
        "产值在2031年24.1亿元的低谷后回升，达到40亿元，比20XX年增长6.7%。, UNRESOLVED, V301",
        "发放消费券2万张，带动消费12亿元。, SUSPICIOUS, V903",
        "苹果、核桃、茶叶、花椒分别增长4.2%、3.1%和5.6%。, SUSPICIOUS, V804",
        "城镇、农村居民收入分别为8927元、2642元，分别增长8.1%、9.9%。, HOLDS, V804",
        "苹果等分别增长4.2%、3.1%。, NONE, V804",
        "一要抓项目；二要抓消费；三要抓出口；四要抓民生。, NONE, V805",
        "一要抓项目：一要快，二要实，三要准。二要抓消费。三要抓出口。三要抓民生。, NONE, V805",
        "为18000余名学生发放资助金。, NONE, V1204",
        "在去年同期增长15.2%的基础上，又增长20.1%，两年平均增长17.6%。, HOLDS, V305",
        "在去年同期增长15.2%的基础上，又增长20.1%，两年平均增长18.6%。, SUSPICIOUS, V305",
        "全县12家限额以上商贸企业中，年销售额1000万元以下的占8家。, HOLDS, V1105",
        "新增上市公司3家，两年新增8家。, HOLDS, V1105",
        "新增上市公司9家，两年新增8家。, VIOLATED, V1105",
        "新增“四上”企业38家，总数达到153家。, HOLDS, V1105",
        "实施提升改造项目254项。截至目前已完成213项。, HOLDS, V1105",
        "实施提升改造项目254项。截至目前已完成313项。, SUSPICIOUS, V1105",
        "民生实事共计98项，涉及19个部门。上半年，还有11项未跟上进度。, HOLDS, V1105",
        "全年排查矛盾纠纷126起，有效化解矛盾纠纷110起。, HOLDS, V1105",
        "4个项目通过评审，总投资21.6亿元，发债额度15.1亿元。, HOLDS, V1105",
        "4个项目通过评审，总投资21.6亿元，发债额度25.1亿元。, SUSPICIOUS, V1105",
        "要处置3826万元的关注类贷款（如：甲公司1100万元，乙公司360万元等）。, HOLDS, V1105",
        "落实税费支持政策12.7亿元，为646户企业留抵退税5.3亿元。, HOLDS, V1105",
        "专项债年底前能支出20亿元，盘子还有10亿元，如果把这30亿元落实了，投资就会增长。, HOLDS, V101",
        "专项债年底前能支出20亿元，盘子还有10亿元，如果把这40亿元落实了，投资就会增长。, SUSPICIOUS, V101",
        "全年完成GDP172.2亿元，其中工业增加值180亿元。, VIOLATED, V1101",
        "营业收入1758.5万元，增长81.8%。其中仓储业1456.8万元（无同期数）；软件业301.7万元，增长25.97%。, HOLDS, V101",
        "营业收入1758.5万元，增长81.8%。其中仓储业1456.8万元（无同期数）；软件业401.7万元，增长25.97%。, SUSPICIOUS, V101",
        "完成投资14亿元，增长3.9%，其中基础设施投资10.29亿元；实现入库税收8532.55万元。, NONE, V101",
        "办好“五件实事”：一是建成水厂¶，二是修路。三是建校。¶四是通气。五是建桥。, HOLDS, V802",
        "落实好“三张表”：制定“政策落实表”，推动到户。制定“项目落实表”，抓好项目。制定“资金落实表”，管好资金。, HOLDS, V801",
        "“四河”指清水河、白水河、黑水河、赤水河。, HOLDS, V801",
        "八大指标在全市取得“两个第一、一个第二、一个第三、两个第四、一个第五、一个第六”。, HOLDS, V101",
        "八大指标在全市取得“两个第一、一个第二、一个第三、两个第四、一个第五、三个第六”。, SUSPICIOUS, V101",
        "城乡居民人均可支配收入分别达到37294元和14660元，分别增长7.5%、8.8%。, HOLDS, V804",
        "实施重点项目83个，总投资537.6亿元。¶加快总投资537.6亿元的83个重点项目建设。, HOLDS, V1001",
        "实施重点项目83个，总投资537.6亿元。¶加快总投资537.6亿元的93个重点项目建设。, SUSPICIOUS, V1007",
        "实施重点项目83个，总投资537.6亿元。¶修建公路21公里，总投资537.6亿元。, NONE, V1007",
        "户均收入3.2万元，其中清河镇5.1万元。, NONE, V1101",
        "村集体经济收入平均达到7.2万元，其中清河村30万元。, NONE, V1101",
        "人均可支配收入3.2万元，其中工资性收入5.1万元。, VIOLATED, V1101",
        "工业总产值1278.4万元。30年间，工业产值翻了近52倍，占全县工农业总产值3057.9万元的41.8%。, HOLDS, V201",
        "工业总产值1278.4万元。30年间，工业产值翻了近52倍，占全县工农业总产值3057.9万元的51.8%。, SUSPICIOUS, V201",
        "粮食产量1278.4万吨。工业产值占全县工农业总产值3057.9万元的51.8%。, NONE, V201",
        "直接融资477亿元。¶全市直接融资477.094亿元。, HOLDS, V1001",
        "直接融资477亿元。¶全市直接融资577.094亿元。, SUSPICIOUS, V1001",
        "直接融资477亿元。¶去年同期直接融资577.094亿元。, NONE, V1001",
        "全区30个重点产业项目全面开工。¶全区40个重点产业项目由区领导包抓。, SUSPICIOUS, V1005",
        "全区30个重点产业项目全面开工。¶今年新增40个重点产业项目。, NONE, V1005",
        "待验收的任务，共4项：水利投资额，整改完成个数，持证生产、经营、使用单位检查覆盖率，新增示范场。, HOLDS, V801",
        "待验收的任务，共4项：水利投资额，整改完成个数，新增示范场。, NONE, V801",
        "实行“五制”管理，细化到月。单位要执行项目法人制、招投标制、工程监理制、合同管理制和质量终身负责制，规范程序。, HOLDS, V801",
        "实行“四制”管理，细化到月。单位要执行项目法人制、招投标制、工程监理制、合同管理制和质量终身负责制，规范程序。, NONE, V801",
        "夏粮播种面积294.9万亩、比上年增加2万亩，总产24.2亿斤。, HOLDS, V1501",
        "夏粮播种面积294.9万亩、比上年增加2万亩，总产242亿斤。, SUSPICIOUS, V1501",
        "商品房成交金额54亿元，同比增长70.5%。商品住房成交金额35亿元。, HOLDS, V1105",
        "商品房成交金额54亿元，同比增长70.5%。商品住房成交金额65亿元。, SUSPICIOUS, V1105",
        "“两个第四”，即工业增加值增长10.5%；地方财政收入1.21亿元、增长9.5%。, HOLDS, V801",
        "“两个第四”，即工业增加值增长10.5%；地方财政收入1.21亿元、增长9.5%；投资增长3%。, NONE, V801",
        "突出抓好30个重点产业项目建设。¶40个重点产业项目每个项目有区领导包抓。, SUSPICIOUS, V1005",
        "突出抓好30个重点产业项目建设。¶已有40个重点产业项目开工。, NONE, V1005",
        "45个老旧街巷改造提升项目已完工24个。, HOLDS, V1105",
        "总投资35.6亿元的50个新建项目完成投资19.3亿元。, HOLDS, V1105",
        "总投资35.6亿元的50个新建项目完成投资49.3亿元。, SUSPICIOUS, V1105",
        "研发机构覆盖率提升28%。, SUSPICIOUS, V1401",
        "两家企业入选，仅2家，占全省的24.29%。, SUSPICIOUS, V202",
        "财政、商务、畜牧等3个部门以及清河、临江、石桥、云岭4个乡镇外出招商。, HOLDS, V801",
        "平湖镇、马家镇和华山镇要抓紧启动4个示范村建设。, NONE, V801",
        "三个务必：务必牢记宗旨、艰苦奋斗，务必谦虚谨慎，务必敢于斗争。, HOLDS, V801",
        "“六个一”目标：引进一个项目，组建一个联盟，牵手一个院校，共建一个园区，培育一个龙头，打造一个集群。, HOLDS, V801",
        "任务2万人次，已培训1.5万人次，完成进度75%。, HOLDS, V501",
        "任务2万人次，已培训1.5万人次，完成进度85%。, SUSPICIOUS, V501",
        "上半年进出口额12亿元，比去年同期的10亿元增长20%。, HOLDS, V301",
        "上半年进出口额12亿元，比去年同期的10亿元增长30%。, SUSPICIOUS, V301",
        "853个项目完成投资2250亿元，占年计划的125%。, HOLDS, V502",
        "853个项目完成投资2310亿元，占年计划的125%。, UNRESOLVED, V502",
        "发生事故24起，同比减少6起，下降20%。, NONE, V302",
        "“三线一单”：生态保护红线、环境质量底线、资源利用上线和环境准入清单。, HOLDS, V801",
        "“三池”是指隔油池、堆沤池、化粪池；“一地”是指人工湿地。, HOLDS, V801",
        "“六权”：用水权、土地权、用能权、排污权、山林权。, SUSPICIOUS, V801",
        "新建石灰厂、砖瓦厂、农具厂、煤矿、被服厂、皮革厂6个工厂。, HOLDS, V801",
        "贡献率为40%，经济增长8%。, NONE, V1401",
        "优良率89.6%，整体提升6.8%。, SUSPICIOUS, V1401",
        "销售额下降9.2个百分点。, SUSPICIOUS, V1402",
        "拉动工业增加值增长4.8个百分点。, NONE, V1402",
        "确保圆满完成年度目标任务。收入与年度预期目标还有差距。, NONE, V1302",
        "各项工作共计60个，已完成23个，另备案37个。, HOLDS, V101",
        "年计划投资87.3亿元，1-6月份完成投资33.52亿元，占年计划的48.4%。, VIOLATED, V501",
        "收入完成18240万元，完成本级任务43600万元的41.83%，完成市级任务42900万元的42.52%。, HOLDS, V501",
        "全市284家企业，产值下降的有97家、占34.2%。, HOLDS, V201",
        "全县126个项目仅98个开工建设，其中31个项目滞后，占42.6%。, VIOLATED, V201",
        "办事材料由243份精简到90份，压减70%。, VIOLATED, V301",
        "茶园由2万亩增加到3万亩，增长50%。, HOLDS, V301",
        "规上企业61户，同比增长19.6%。, HOLDS, V302",
        "三产下降2.6%，去年同期增长9.3%，增幅下降11.9个百分点。, HOLDS, V401",
        "三产下降2.6%，去年同期增长9.3%，增幅下降6.7个百分点。, VIOLATED, V401",
        "固投增长7.9%，3月份下降至1.4%，回落6.5个百分点。, HOLDS, V401",
        "增长8.5%，分别高于全国（6.8%）、全省（8.2%）1.7、0.3个百分点。, HOLDS, V401",
        "增长8.5%，分别高于全国（6.8%）、全省（8.2%）1.7、1.3个百分点。, VIOLATED, V401",
        "位次由全省第7位上升到第3位。, HOLDS, V1201",
        "考核由全省倒数第1位提升到第9位。, NONE, V1201",
        "投资下降-3.2%。, VIOLATED, V1201",
        "学校搬迁42处，今年9处。, NONE, V101",
        "签约项目98个，其中生产类项目74个、服务类项目34个。, SUSPICIOUS, V101",
        "基础项目81个、服务项目25个，共计106个。, HOLDS, V101",
        "产业结构为12.4:45.1:42.5。, HOLDS, V102",
        "重点项目513个。其中，210个产业项目，210个基础项目，93个民生项目。, HOLDS, V101",
        "重点项目513个。其中，210个产业项目，210个基础项目，83个民生项目。, SUSPICIOUS, V101",
        "督察反馈26个问题完成整改25个，1个长期整改。, HOLDS, V101",
        "督察反馈26个问题完成整改25个，2个长期整改。, SUSPICIOUS, V101",
        "学校32所、食堂14处，全县修路46条。, NONE, V101",
        "一项得分44.83，另一项得分23.97，总分68.8分。, HOLDS, V101",
        "一项得分44.83，另一项得分23.97，总分78.8分。, SUSPICIOUS, V101",
        "粮食由2026年的40万吨增加到2031年的60万吨，年均增长8.4%。, HOLDS, V305",
        "粮食由2026年的40万吨增加到2031年的60万吨，年均增长18.4%。, SUSPICIOUS, V305",
        "产值由2.0亿元增加到3.0亿元，实现翻番。, SUSPICIOUS, V906",
        "今后3个月还需完成9.3亿元，每月完成3.1亿元。, NONE, V602",
        "5月份、6月份要完成投资10.2亿元，每月完成5.1亿元。, HOLDS, V602",
        "一项指标（权重7分，得5.88分）。, HOLDS, V1105",
        "一项指标（权重5分，得7.88分）。, VIOLATED, V1105",
        "投资增长5.2%，高于全省（6.1%）。, VIOLATED, V1201",
        "生产回升。工业增加值增长6.1%，比一季度提高1.2个百分点。, HOLDS, V1301",
        "林果有增有减。苹果增长5%，梨下降3%。, HOLDS, V1202",
        "一至四月分别增长9.5%、9.3%、9.4%、9.9%，逐月提升。, SUSPICIOUS, V1301",
        "2031年6月31日开工。, VIOLATED, V1901",
        "2031年6月30日（星期一）开工。, HOLDS, V1901",
        "2031年6月30日（星期五）开工。, VIOLATED, V1901",
        "6.30日、13月和2—31日。, NONE, V1901",
        "税收8.1亿元，比上年增加1.1亿元，增长15.7%。, HOLDS, V301",
        "税收8.1亿元，比上年增加1.1亿元，增长25.7%。, VIOLATED, V301"
    })
    void a_sentence_is_judged_by_its_figures(String text, String verdict, String code) {
        List<String> verdicts =
                of(text, code).stream().map(finding -> finding.verdict().name()).toList();
        assertThat(verdicts.isEmpty() ? List.of("NONE") : verdicts).contains(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031年1—6月，云岭市完成投资30亿元，增长5%。",
                "全市有40.5万人，其中2031年新增X万人。",
                "项目投资5—8亿元，占比10%—20%。",
                "去年同期为5个；其中亿元以上项目15个，去年同期2个。",
                "据统计，覆盖率129.7%按用户数计。",
                "",
                "。",
                "其中，占，由到，的%。"
            })
    void what_cannot_be_known_is_not_called_wrong(String text) {
        assertThat(audit(text)).noneMatch(finding -> finding.verdict() == Verdict.VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清河县：固定资产投资完成12.3亿元，增长5%；临江县：固定资产投资完成20.1亿元，增长8%。",
                "清河县：固定资产投资完成12.3亿元，增长5%，临江县：固定资产投资完成20.1亿元，增长8%。",
                "东湖项目位于城东，规划建筑面积12万平方米；西湖项目位于城西，规划建筑面积8万平方米。",
                "东湖项目位于城东，规划建筑面积12万平方米，西湖项目位于城西，规划建筑面积8万平方米。",
                "一般公共预算收入10亿元，其中税收收入8亿元，完成年初预算8.5亿元的94.1%。",
                "规上工业利润下降12.3%，降幅高于全省2.1个百分点，其中装备制造业增长5.6%，比全省高3.2个百分点。",
                "部分指标降幅高于全省2.1个百分点。比如，装备制造业增长5.6%，比全省高3.2个百分点。",
                "规模以上工业增加值、固定资产投资、城乡居民人均可支配收入分别增长8.2%、10.1%、6.5%和8.3%。",
                "生产总值、固定资产投资、存贷款余额分别增长6.2%、9.1%、7.5%和8.3%。",
                "全县固定资产投资完成100亿元，其中：工业投资完成60亿元；民间投资完成70亿元。",
                "工业投资、民间投资、社零增速均高于上年同期。房地产投资增速回落3个百分点。",
                "工业投资、民间投资、社零增速均高于上年同期。投资增速回落3个百分点。",
                "12个项目资金到位率为68.5%。",
                "16个批次的样品总体合格率为99.3%。",
                "9家企业达产率为87.3%。",
                "7个断面水质达标率为96.5%。",
                "全县78个行政村，自来水普及率达到97.3%。",
                "40个项目开工率75%，还有15个项目未入库。",
                "全市销售额12亿元，带动就业创收200亿元。",
                "实施农村户厕改造项目120个，总投资300万元。",
                "全市12个县区有效推进，已完成改造36个。",
                "全县12个乡镇的农村厕所改造已完成36个。",
                "总投资12亿元的清河产业园，全县完成投资30亿元。",
                "发行政府债券12亿元，一般公共预算支出30亿元。"
            })
    void a_correct_sentence_is_left_in_peace(String text) {
        assertThat(audit(text))
                .noneMatch(finding -> finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.SUSPICIOUS);
    }

    @Test
    void a_name_printed_twice_with_more_between_deserves_only_a_look() {
        assertThat(of("规模以上工业总产值达4.2亿元，规模以上工业总产值实现2.6亿元。", "V1003"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.HARD));
        assertThat(of("规模以上工业总产值达4.2亿元，增长5%，规模以上工业总产值实现2.6亿元。", "V1003"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.SUSPICIOUS, Severity.WARN));
    }

    @Test
    void a_rate_of_samples_is_not_held_against_the_number_of_places() {
        assertThat(of("7个断面水质达标率为96.5%。", "V202")).extracting(Finding::verdict).containsExactly(Verdict.UNRESOLVED);
    }

    @Test
    void a_share_of_an_amount_is_not_held_against_counts() {
        assertThat(of("全县在库项目146个，其中亿元以上项目58个，完成投资占全部投资的71.3%。", "V201")).isEmpty();
        assertThat(of("全县在库项目146个，其中亿元以上项目58个，占全部项目的71.3%。", "V201"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.VIOLATED);
    }

    @Test
    void a_truncated_share_is_soft_and_a_wrong_one_hard() {
        assertThat(of("全县120个项目仅98个开工建设，其中29个项目滞后，占29.5%。", "V201"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.SOFT));
        assertThat(of("新引进项目35个，完成任务17个的128%。", "V501"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.HARD));
    }

    @Test
    void a_finding_carries_the_figures_of_all_its_partners() {
        assertThat(of("新引进项目35个，完成任务17个的128%。", "V501")).singleElement().satisfies(finding -> {
            assertThat(finding.numbers()).containsExactly("35", "17", "128");
            assertThat(finding.quote()).isEqualTo("新引进项目35个，完成任务17个的128%");
            assertThat(finding.lines()).containsExactly(1);
            assertThat(finding.message()).contains("205.882");
        });
    }

    @Test
    void a_count_announced_is_held_against_the_list_before_behind_or_below_it() {
        assertThat(of("推进钢铁、焦化、水泥和玻璃4个行业改造。", "V801"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of("实施“五动”：规划带动、金融撬动、人才推动、科技驱动、开放联动。", "V801"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of("做到四聚焦：聚焦产业、聚焦人才、聚焦民生。", "V801"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.VIOLATED);
        assertThat(of("抓好十个方面工作。¶（一）产业。¶（二）消费。", "V803")).isEmpty();
    }

    @Test
    void a_small_number_that_misses_a_plain_list_deserves_a_look() {
        assertThat(of("推进钢铁、焦化、水泥和玻璃9个行业改造。", "V801"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of("增强“四个意识”、坚定“四个自信”、做到“两个维护”。", "V801")).isEmpty();
        assertThat(of("新增智能工厂、数字车间4家。", "V801")).isEmpty();
        assertThat(of("新认定企业4家、基地2个。", "V801")).isEmpty();
    }

    @Test
    void a_word_announced_so_many_times_and_said_as_often_holds() {
        assertThat(of("做到“三个到位”：责任到位，措施到位，资金到位。", "V801"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of("落实“科学、精准”四字要求。", "V801")).extracting(Finding::verdict).containsExactly(Verdict.HOLDS);
    }

    @Test
    void an_open_list_is_never_too_short() {
        assertThat(audit("推进钢铁、焦化等9个行业改造。")).noneMatch(finding -> finding.verdict() == Verdict.VIOLATED);
    }

    @Test
    void a_city_is_looked_up_in_the_province_that_is_printed() {
        assertThat(of("湖北省张家界", "V1801")).hasSize(1);
        assertThat(of("四川省重庆市", "V1801")).hasSize(1);
        assertThat(of("湖南省张家界市与甘肃省兰州市", "V1801")).isEmpty();
    }

    @Test
    void every_chapter_of_a_long_compilation_costs_the_same() {
        String chapter = "年计划投资87.3亿元，完成投资33.52亿元，占年计划的38.4%，其中工业12.1亿元；新开工项目115个、增长24%，推进钢铁、焦化2个行业改造。";
        String text = (chapter.repeat(4) + "¶").repeat(300);
        long begun = work();
        List<Finding> found = audit(text);
        assertThat(found).hasSizeGreaterThan(600);
        assertThat((work() - begun) / 1_000_000).isLessThan(20_000);
    }

    @Test
    void one_endless_paragraph_of_figures_does_not_take_for_ever() {
        long begun = work();
        assertThat(audit("其中12个，".repeat(2000))).isNotNull();
        assertThat(audit("1".repeat(50_000))).isEmpty();
        assertThat(audit("、".repeat(50_000) + "三项")).isNotNull();
        assertThat((work() - begun) / 1_000_000).isLessThan(20_000);
    }
}
